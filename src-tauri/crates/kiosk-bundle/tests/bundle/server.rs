//! A small file server with parts and tags, and the faults a bad one may have; and a bad line to it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// What is wrong with the answers for files whose name ends in a certain way.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// After the file come zeros without end.
    Endless,
    /// One byte at a time, with a pause after each.
    Drip(Duration),
    /// Only this many bytes of the file exist.
    Cut(usize),
    /// An error status.
    Status(u16),
    /// Parts are not known: every answer is the whole file.
    NoParts,
    /// The connection is taken and nothing is ever said.
    Silent,
}

struct Shared {
    folder: PathBuf,
    fault: Mutex<Option<(String, Fault)>>,
    requests: Mutex<Vec<String>>,
    sent: AtomicUsize,
    over: AtomicBool,
}

/// The server; it ends with the test.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    pub(crate) fn start(folder: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            fault: Mutex::default(),
            requests: Mutex::default(),
            sent: AtomicUsize::new(0),
            over: AtomicBool::new(false),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let serving = Arc::clone(&serving);
                if serving.over.load(Ordering::Relaxed) {
                    return;
                }
                // A client that goes away in the midst is no fault of the server.
                thread::spawn(move || drop(serve(&stream, &serving)));
            }
        });
        Self { address, shared }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn set_fault(&self, end: &str, fault: Fault) {
        *self.shared.fault.lock().expect("a lock") = Some((end.to_owned(), fault));
    }

    pub(crate) fn mend(&self) {
        *self.shared.fault.lock().expect("a lock") = None;
    }

    /// Requests since the last look, as `path range status`.
    pub(crate) fn requests(&self) -> Vec<String> {
        std::mem::take(&mut *self.shared.requests.lock().expect("a lock"))
    }

    /// Bytes of bodies sent since the last look.
    pub(crate) fn sent(&self) -> usize {
        self.shared.sent.swap(0, Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::Relaxed);
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(stream: &TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let path = line
            .split(' ')
            .nth(1)
            .unwrap_or("/")
            .trim_start_matches('/')
            .to_owned();
        let (mut range, mut tag) = (None, None);
        loop {
            let mut head = String::new();
            reader.read_line(&mut head)?;
            let head = head.trim_end();
            if head.is_empty() {
                break;
            }
            if let Some((name, value)) = head.split_once(':') {
                match name.to_ascii_lowercase().as_str() {
                    "range" => {
                        range = value
                            .trim()
                            .strip_prefix("bytes=")
                            .and_then(|range| range.strip_suffix('-')?.parse::<usize>().ok());
                    }
                    "if-none-match" => tag = Some(value.trim().to_owned()),
                    _ => {}
                }
            }
        }
        answer(stream, shared, &path, range, tag.as_deref())?;
    }
}

fn answer(
    mut stream: &TcpStream,
    shared: &Shared,
    path: &str,
    range: Option<usize>,
    tag: Option<&str>,
) -> std::io::Result<()> {
    let fault = shared.fault.lock().expect("a lock").clone();
    let fault = fault
        .filter(|(end, _)| path.ends_with(end))
        .map(|(_, fault)| fault);
    let note = |status: u16| {
        let range = range.map_or(String::new(), |from| format!("{from}- "));
        let line = format!("{path} {range}{status}");
        shared.requests.lock().expect("a lock").push(line);
    };
    let mut short = |status: u16| {
        note(status);
        write!(stream, "HTTP/1.1 {status} -\r\nContent-Length: 0\r\n\r\n")
    };
    let mut body = match fs::read(shared.folder.join(path)) {
        Ok(body) => body,
        Err(_) => return short(404),
    };
    let own_tag = format!(
        "\"{}-{}\"",
        body.len(),
        body.iter().map(|b| u64::from(*b)).sum::<u64>()
    );
    match &fault {
        Some(Fault::Status(status)) => return short(*status),
        Some(Fault::Silent) => {
            thread::sleep(Duration::from_secs(30));
            return Ok(());
        }
        Some(Fault::Cut(length)) => body.truncate(*length),
        _ => {}
    }
    if tag == Some(own_tag.as_str()) {
        return short(304);
    }
    let range = range.filter(|_| !matches!(fault, Some(Fault::NoParts)));
    let from = range.unwrap_or(0);
    if from >= body.len() && range.is_some() {
        return short(416);
    }
    let status = if range.is_some() { 206 } else { 200 };
    note(status);
    let total = body.len();
    let body = &body[from..];
    write!(stream, "HTTP/1.1 {status} -\r\nETag: {own_tag}\r\n")?;
    if range.is_some() {
        write!(
            stream,
            "Content-Range: bytes {from}-{}/{total}\r\n",
            total - 1
        )?;
    }
    match fault {
        Some(Fault::Endless) => {
            write!(stream, "Connection: close\r\n\r\n")?;
            stream.write_all(body)?;
            // A client that takes this many has no bound.
            for _ in 0..4096 {
                stream.write_all(&[0; 16 << 10])?;
            }
            stream.shutdown(Shutdown::Both)
        }
        Some(Fault::Drip(pause)) => {
            write!(stream, "Content-Length: {}\r\n\r\n", body.len())?;
            for byte in body {
                stream.write_all(&[*byte])?;
                thread::sleep(pause);
            }
            Ok(())
        }
        _ => {
            write!(stream, "Content-Length: {}\r\n\r\n", body.len())?;
            stream.write_all(body)?;
            shared.sent.fetch_add(body.len(), Ordering::Relaxed);
            Ok(())
        }
    }
}

/// A line to a server: slow, and broken off again and again. It answers with its own address.
///
/// `rate` is in bytes a second, towards the client; a connection lives for `life`.
pub(crate) fn bad_line(to: SocketAddr, rate: usize, life: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            thread::spawn(move || {
                let Ok(server) = TcpStream::connect(to) else {
                    return;
                };
                // Either end may go at any time.
                let _ = carry(&client, &server, rate, life);
                let _ = client.shutdown(Shutdown::Both);
                let _ = server.shutdown(Shutdown::Both);
            });
        }
    });
    address
}

fn carry(
    client: &TcpStream,
    server: &TcpStream,
    rate: usize,
    life: Duration,
) -> std::io::Result<()> {
    let (mut up_from, mut up_to) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || std::io::copy(&mut up_from, &mut up_to));
    let begun = Instant::now();
    let mut piece = vec![0; (rate / 50).clamp(64, 16 << 10)];
    let mut carried = 0;
    let (mut from, mut to) = (server, client);
    while begun.elapsed() < life {
        server.set_read_timeout(Some(
            life.saturating_sub(begun.elapsed())
                .max(Duration::from_millis(1)),
        ))?;
        let count = from.read(&mut piece)?;
        if count == 0 {
            return Ok(());
        }
        to.write_all(&piece[..count])?;
        carried += count;
        let due = Duration::from_secs_f64(carried as f64 / rate as f64);
        thread::sleep(due.saturating_sub(begun.elapsed()).min(life));
    }
    Ok(())
}
