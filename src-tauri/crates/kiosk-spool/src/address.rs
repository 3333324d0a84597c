//! The address of a printer or of a print queue: `ipp://host[:port]/path` and nothing else.

use std::fmt;
use std::str::FromStr;

use ipp::prelude::Uri;

use crate::error::Error;

const LONGEST: usize = 1023; // RFC 8011 §5.1.6: a URI is at most 1,023 octets.

/// A printer's address that was checked: `ipp://host[:port]/path`, without user, query or fragment.
#[derive(Clone, PartialEq, Eq)]
pub struct PrinterUri {
    uri: Uri,
    host: String,
    port: u16,
}

/// What is wrong with a printer's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressProblem {
    /// It does not begin with `ipp://`.
    Scheme,
    /// It asks for an encrypted connection (`ipps`, `https`), which is not built in.
    Encrypted,
    /// It carries a user name or a password.
    UserInfo,
    /// It carries a query or a fragment.
    Query,
    /// The host is missing or has characters no host has.
    Host,
    /// The port is not a number from 1 to 65535.
    Port,
    /// The path has characters no path has.
    Path,
    /// It is longer than 1,023 octets.
    TooLong,
}

impl AddressProblem {
    /// The code by which words are found.
    pub fn code(self) -> &'static str {
        match self {
            AddressProblem::Scheme => "printer-address-scheme",
            AddressProblem::Encrypted => "printer-address-encrypted",
            AddressProblem::UserInfo => "printer-address-user",
            AddressProblem::Query => "printer-address-query",
            AddressProblem::Host => "printer-address-host",
            AddressProblem::Port => "printer-address-port",
            AddressProblem::Path => "printer-address-path",
            AddressProblem::TooLong => "printer-address-long",
        }
    }
}

impl PrinterUri {
    /// Reads an address as written in the settings or on the command line.
    ///
    /// # Errors
    /// [`Error::Address`] with the part that cannot be used.
    pub fn parse(text: &str) -> Result<PrinterUri, Error> {
        check(text.trim()).map_err(Error::Address)
    }

    /// The address as `http`, the way IPP travels (RFC 8010 §3, default port 631).
    pub(crate) fn http(&self) -> String {
        format!("http://{}:{}{}", self.host, self.port, self.uri.path())
    }

    pub(crate) fn uri(&self) -> Uri {
        self.uri.clone()
    }

    /// Whether this is a queue of a print server rather than a printer: CUPS keeps its queues
    /// under these two paths, and a queue takes jobs even when its printer is gone.
    pub(crate) fn is_queue(&self) -> bool {
        let path = self.uri.path();
        path.starts_with("/printers/") || path.starts_with("/classes/")
    }
}

fn check(text: &str) -> Result<PrinterUri, AddressProblem> {
    if text.len() > LONGEST {
        return Err(AddressProblem::TooLong);
    }
    let (scheme, rest) = text.split_once("://").ok_or(AddressProblem::Scheme)?;
    match scheme.to_ascii_lowercase().as_str() {
        "ipp" => {}
        "ipps" | "https" => return Err(AddressProblem::Encrypted),
        _ => return Err(AddressProblem::Scheme),
    }
    if rest.contains(['?', '#']) {
        return Err(AddressProblem::Query);
    }
    let (authority, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    };
    if authority.contains('@') {
        return Err(AddressProblem::UserInfo);
    }
    let (host, port) = split_port(authority)?;
    if !path
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"/-._~%+,:=@!$&'()*;".contains(&b))
    {
        return Err(AddressProblem::Path);
    }
    let shown = if port == 631 {
        host.to_owned()
    } else {
        format!("{host}:{port}")
    };
    let uri = format!("ipp://{shown}{path}")
        .parse()
        .map_err(|_| AddressProblem::Path)?;
    Ok(PrinterUri {
        uri,
        host: host.to_owned(),
        port,
    })
}

fn split_port(authority: &str) -> Result<(&str, u16), AddressProblem> {
    let (host, port) = if authority.starts_with('[') {
        let end = authority.find(']').ok_or(AddressProblem::Host)?;
        let (host, rest) = authority.split_at(end + 1);
        let inner = &host[1..end];
        inner
            .parse::<std::net::Ipv6Addr>()
            .map_err(|_| AddressProblem::Host)?;
        match rest.strip_prefix(':') {
            Some(port) => (host, Some(port)),
            None if rest.is_empty() => (host, None),
            None => return Err(AddressProblem::Host),
        }
    } else {
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        };
        let fits = host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
        if host.is_empty() || host.len() > 253 || !fits {
            return Err(AddressProblem::Host);
        }
        (host, port)
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match port {
        None => Ok((host, 631)),
        Some(text) if digits(text) => match text.parse() {
            Ok(port) if port != 0 => Ok((host, port)),
            _ => Err(AddressProblem::Port),
        },
        Some(_) => Err(AddressProblem::Port),
    }
}

impl FromStr for PrinterUri {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        PrinterUri::parse(text)
    }
}

impl fmt::Display for PrinterUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uri)
    }
}

impl fmt::Debug for PrinterUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrinterUri({})", self.uri)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_that_work() {
        for (text, http) in [
            (
                "ipp://192.168.1.20/ipp/print",
                "http://192.168.1.20:631/ipp/print",
            ),
            (
                "IPP://printer.local:8631/ipp/print",
                "http://printer.local:8631/ipp/print",
            ),
            (
                " ipp://localhost/printers/Kiosk \n",
                "http://localhost:631/printers/Kiosk",
            ),
            (
                "ipp://[::1]:18631/ipp/print",
                "http://[::1]:18631/ipp/print",
            ),
            ("ipp://[fe80::1]", "http://[fe80::1]:631/"),
            ("ipp://host", "http://host:631/"),
        ] {
            let uri = PrinterUri::parse(text).expect(text);
            assert_eq!(uri.http(), http, "{text}");
            assert_eq!(
                PrinterUri::parse(&uri.to_string()).as_ref(),
                Ok(&uri),
                "{text} again"
            );
        }
    }

    #[test]
    fn addresses_that_do_not() {
        let long = format!("ipp://host/{}", "a".repeat(1100));
        for (text, problem) in [
            ("", AddressProblem::Scheme),
            ("host/ipp/print", AddressProblem::Scheme),
            ("http://host/ipp/print", AddressProblem::Scheme),
            ("file:///etc/passwd", AddressProblem::Scheme),
            ("ipps://host/ipp/print", AddressProblem::Encrypted),
            ("https://host/ipp/print", AddressProblem::Encrypted),
            ("ipp://user:pw@host/ipp", AddressProblem::UserInfo),
            ("ipp://host/ipp?x=1", AddressProblem::Query),
            ("ipp://host#top", AddressProblem::Query),
            ("ipp:///ipp/print", AddressProblem::Host),
            ("ipp://ho st/ipp", AddressProblem::Host),
            ("ipp://印表機/ipp", AddressProblem::Host),
            ("ipp://[::1/ipp", AddressProblem::Host),
            ("ipp://[zz]/ipp", AddressProblem::Host),
            ("ipp://[::1]x/ipp", AddressProblem::Host),
            ("ipp://host:/ipp", AddressProblem::Port),
            ("ipp://host:0/ipp", AddressProblem::Port),
            ("ipp://host:70000/ipp", AddressProblem::Port),
            ("ipp://host:+80/ipp", AddressProblem::Port),
            ("ipp://host/一", AddressProblem::Path),
            ("ipp://host/a b", AddressProblem::Path),
            ("ipp://host/a\r\nb", AddressProblem::Path),
            (long.as_str(), AddressProblem::TooLong),
        ] {
            assert_eq!(
                PrinterUri::parse(text),
                Err(Error::Address(problem)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_queue_is_told_from_a_printer() {
        for (text, queue) in [
            ("ipp://localhost/printers/Kiosk", true),
            ("ipp://localhost/classes/Hall", true),
            ("ipp://localhost/ipp/print", false),
            ("ipp://localhost/printers", false),
        ] {
            assert_eq!(
                PrinterUri::parse(text).map(|u| u.is_queue()),
                Ok(queue),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_text_is_an_address_or_a_problem(text in "\\PC{0,40}", tail in "[ -~]{0,40}") {
            let _ = PrinterUri::parse(&text);
            if let Ok(uri) = PrinterUri::parse(&format!("ipp://{tail}")) {
                prop_assert!(uri.http().starts_with("http://"));
                prop_assert_eq!(PrinterUri::parse(&uri.to_string()), Ok(uri));
            }
        }
    }
}
