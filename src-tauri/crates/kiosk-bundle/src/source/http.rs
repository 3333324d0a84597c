//! A tree on a file server, over plain HTTP: what arrives is verified, so nobody in between need be
//! trusted, and any cache may help.

use std::time::Duration;

use super::{Answer, Ask, Source};

/// How long a connection, an answer's head, or any single read may take.
const CONNECT: Duration = Duration::from_secs(15);
const HEAD: Duration = Duration::from_secs(30);
const READ: Duration = Duration::from_secs(20);

/// A file server.
#[derive(Debug, Clone)]
pub struct Http {
    agent: ureq::Agent,
    base: String,
}

impl Http {
    /// The tree below this address, `http://host[:port]/path`. `None` for anything else.
    #[must_use]
    pub fn new(url: &str) -> Option<Self> {
        Self::with_read_time(url, READ)
    }

    /// The same with another time for a single read.
    #[must_use]
    pub fn with_read_time(url: &str, read: Duration) -> Option<Self> {
        let base = url.trim_end_matches('/');
        let host = base.strip_prefix("http://")?;
        if host.is_empty()
            || base.contains(['?', '#', '@'])
            || base.parse::<ureq::http::Uri>().is_err()
        {
            return None;
        }
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            // Whoever moves the tree says so in the settings.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .timeout_connect(Some(CONNECT))
            .timeout_recv_response(Some(HEAD))
            .timeout_per_read(Some(read))
            .user_agent("kiosk")
            .build()
            .new_agent();
        Some(Self {
            agent,
            base: base.to_owned(),
        })
    }
}

impl Source for Http {
    fn open(&self, ask: &Ask<'_>) -> Result<Answer, String> {
        let mut request = self.agent.get(format!("{}/{}", self.base, ask.name));
        if ask.from > 0 {
            request = request.header("Range", format!("bytes={}-", ask.from));
        }
        if let Some(tag) = ask.tag {
            request = request.header("If-None-Match", tag);
        }
        let response = request.call().map_err(|why| word(&why))?;
        let head = |name: &str| {
            let value = response.headers().get(name)?.to_str().ok()?;
            Some(value.to_owned())
        };
        let tag = head("etag").filter(|tag| tag.len() <= 200);
        let from = match response.status().as_u16() {
            200 => 0,
            206 => head("content-range")
                .and_then(|range| first_byte(&range))
                .ok_or("content-range")?,
            304 => return Ok(Answer::Unchanged),
            // Object stores answer 403 for what is not there.
            403 | 404 | 410 => return Ok(Answer::Absent),
            // The file ends where we are already.
            416 => {
                return Ok(Answer::Body {
                    from: ask.from,
                    tag: None,
                    reader: Box::new(std::io::empty()),
                });
            }
            status => return Err(format!("status {status}")),
        };
        Ok(Answer::Body {
            from,
            tag,
            reader: Box::new(response.into_body().into_reader()),
        })
    }
}

/// The first position in `bytes 100-199/200`.
fn first_byte(range: &str) -> Option<u64> {
    range
        .strip_prefix("bytes ")?
        .split_once('-')?
        .0
        .trim()
        .parse()
        .ok()
}

/// A failure in a word, without the address.
fn word(why: &ureq::Error) -> String {
    match why {
        ureq::Error::Timeout(_) => "timeout".into(),
        ureq::Error::HostNotFound => "host not found".into(),
        ureq::Error::Io(why) => why.kind().to_string(),
        ureq::Error::ConnectionFailed => "connection failed".into(),
        _ => "protocol".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_of_a_server_are_taken() {
        for good in ["http://h", "http://127.0.0.1:8080/tree/", "http://h/a/b"] {
            assert!(Http::new(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "http://",
            "https://h",
            "ftp://h",
            "/folder",
            "http://u@h",
            "http://h?x",
            "http://h h",
        ] {
            assert!(Http::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn the_place_of_a_part_is_read_from_its_range() {
        assert_eq!(first_byte("bytes 100-199/200"), Some(100));
        for bad in ["", "bytes */200", "items 1-2/3", "bytes -1-2/3"] {
            assert_eq!(first_byte(bad), None, "{bad}");
        }
    }
}
