//! One print job from the first look at the printer to its end.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};

use crate::error::Error;
use crate::job_file::{self, JobFile};
use crate::marks::{self, Mark};
use crate::printer::{JobState, PrintOptions, Printer, PrinterState, RemoteJob, Trouble};
use crate::watch::{Verdict, Watch};

/// A call that does not come back is given this much longer than its own deadline.
const GRACE: Duration = Duration::from_secs(2);

/// The wish to stop a job. Clones share it: the screen keeps one, the job another.
#[derive(Debug, Clone)]
pub struct Stop(watch::Sender<bool>);

impl Default for Stop {
    fn default() -> Self {
        Stop(watch::Sender::new(false))
    }
}

impl Stop {
    /// Asks the job to stop: it is withdrawn from the printer as far as it is not printed.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }

    async fn wished(&self) {
        let mut wish = self.0.subscribe();
        // The sender lives in `self`, so the only way to end is the wish.
        let _ = wish.wait_for(|wish| *wish).await;
    }

    fn is_wished(&self) -> bool {
        *self.0.borrow()
    }
}

/// Prints one file and follows it to its end, which is returned and, like every change before it,
/// told to `on`.
///
/// The hash of the file is checked right before it is sent. [`JobState::Done`] means the printer
/// itself has said so. Trouble is shown while someone may mend it; when patience ends (see
/// [`crate::Deadlines`]) the job is withdrawn and has failed. The file is deleted at every end, also
/// when this future is dropped, and then the job is withdrawn too.
///
/// Needs a Tokio runtime with time; blocking calls run on its blocking threads.
pub async fn run_job(
    printer: Arc<dyn Printer>,
    file: JobFile,
    options: PrintOptions,
    stop: Stop,
    on: impl FnMut(JobState) + Send,
) -> JobState {
    let mut run = Run::new(printer, file, options, stop, on);
    let end = run.follow().await;
    run.hold.delete_file();
    if run.hold.settled {
        run.hold.forget();
    }
    run.tell(end.clone());
    end
}

/// Where the handing over stands; shared with the blocking thread that does it.
enum HandOver {
    Open,
    Taken(RemoteJob),
    /// Nobody waits any more: a job that is taken after this is withdrawn at once.
    Abandoned,
}

/// What must not be left behind, however the job ends.
struct Hold {
    printer: Arc<dyn Printer>,
    file: Option<Arc<JobFile>>,
    mark: Option<Mark>,
    hand_over: Arc<Mutex<HandOver>>,
    /// The job's end at the printer is known.
    settled: bool,
}

impl Hold {
    /// Also under a blocking thread that still holds it: what is not sent by now shall not be.
    fn delete_file(&mut self) {
        if let Some(file) = self.file.take() {
            let _ = job_file::remove(file.path());
        }
    }

    fn forget(&mut self) {
        if let Some(mark) = self.mark.take() {
            mark.clear();
        }
    }

    fn hand_over(&self) -> MutexGuard<'_, HandOver> {
        locked(&self.hand_over)
    }
}

fn locked(hand_over: &Mutex<HandOver>) -> MutexGuard<'_, HandOver> {
    hand_over.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.delete_file();
        let before = std::mem::replace(&mut *self.hand_over(), HandOver::Abandoned);
        let Some(mark) = self.mark.take() else { return };
        mark.disown();
        if let (HandOver::Taken(remote), false) = (before, self.settled) {
            // Withdraw at once, without holding up whoever dropped us.
            let printer = Arc::clone(&self.printer);
            std::thread::spawn(move || {
                if printer.cancel(&remote).is_ok() {
                    mark.clear();
                }
            });
        }
    }
}

/// Sends on a blocking thread, which may find that nobody waits for it any more.
fn send_now(
    printer: &dyn Printer,
    file: &JobFile,
    options: PrintOptions,
    hand_over: &Mutex<HandOver>,
    mark: Option<Mark>,
) -> Result<RemoteJob, Error> {
    if matches!(*locked(hand_over), HandOver::Abandoned) {
        return Err(Error::Unreachable { sent: false });
    }
    let remote = printer.send(file, options)?;
    let mut state = locked(hand_over);
    if matches!(*state, HandOver::Abandoned) {
        drop(state);
        if printer.cancel(&remote).is_ok()
            && let Some(mark) = mark
        {
            mark.clear();
        }
    } else {
        *state = HandOver::Taken(remote);
    }
    Ok(remote)
}

struct Run<F> {
    hold: Hold,
    spool: PathBuf,
    options: PrintOptions,
    stop: Stop,
    on: F,
    told: Option<JobState>,
    watch: Watch,
    began: Instant,
}

impl<F: FnMut(JobState) + Send> Run<F> {
    fn new(
        printer: Arc<dyn Printer>,
        file: JobFile,
        options: PrintOptions,
        stop: Stop,
        on: F,
    ) -> Self {
        let watch = Watch::new(printer.deadlines());
        let spool = file.path().parent().map(PathBuf::from).unwrap_or_default();
        let file = Some(Arc::new(file));
        let hand_over = Arc::new(Mutex::new(HandOver::Open));
        let hold = Hold {
            printer,
            file,
            mark: None,
            hand_over,
            settled: true,
        };
        let began = Instant::now();
        Run {
            hold,
            spool,
            options,
            stop,
            on,
            told: None,
            watch,
            began,
        }
    }

    fn tell(&mut self, state: JobState) {
        if self.told.as_ref() != Some(&state) {
            self.told = Some(state.clone());
            (self.on)(state);
        }
    }

    /// Calls the printer on a blocking thread. A call that hangs is as good as no answer.
    async fn call<T: Send + 'static>(
        &self,
        limit: Duration,
        what: impl FnOnce(&dyn Printer) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let printer = Arc::clone(&self.hold.printer);
        let call = tokio::task::spawn_blocking(move || what(&*printer));
        match timeout(limit + GRACE, call).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(_)) | Err(_) => Err(Error::Unreachable { sent: true }),
        }
    }

    fn request_limit(&self) -> Duration {
        self.hold.printer.deadlines().request * 2
    }

    /// Waits until the next look. True when the job shall stop.
    async fn pause(&self) -> bool {
        let poll = self.hold.printer.deadlines().poll;
        tokio::select! {
            () = self.stop.wished() => true,
            () = sleep(poll) => false,
        }
    }

    async fn follow(&mut self) -> JobState {
        self.tell(JobState::Waiting);
        let remote = match self.hand_over().await {
            Ok(remote) => remote,
            Err(end) => return end,
        };
        let is_queue = self
            .hold
            .printer
            .address()
            .is_some_and(|address| address.is_queue());
        let stalled = if is_queue {
            Trouble::Offline
        } else {
            Trouble::help("no-progress")
        };
        loop {
            let limit = self.request_limit();
            let seen = self.call(limit, move |printer| printer.poll(&remote)).await;
            let seen = seen.unwrap_or(JobState::Paused(Trouble::Offline));
            match self.watch.look(self.began.elapsed(), seen, &stalled) {
                Verdict::End(end) => {
                    self.hold.settled = true;
                    return end;
                }
                Verdict::GiveUp(trouble) => {
                    return self.withdraw(remote, JobState::Failed(trouble)).await;
                }
                Verdict::Show(state) => self.tell(state),
            }
            if self.pause().await {
                return self.withdraw(remote, JobState::Canceled).await;
            }
        }
    }

    /// Waits for a printer that would take the job, and hands it over. Else the end.
    async fn hand_over(&mut self) -> Result<RemoteJob, JobState> {
        let failed = |error: Error| JobState::Failed(error.trouble());
        let file = self
            .hold
            .file
            .clone()
            .ok_or_else(|| failed(Error::FileChanged))?;
        let busy = Error::Busy.trouble();
        loop {
            if self.stop.is_wished() {
                return Err(JobState::Canceled);
            }
            let (limit, spool) = (self.request_limit() * 4, self.spool.clone());
            let state = self.call(limit, move |printer| {
                // What an earlier job owes this printer is paid first: else a refill would print it.
                let _ = marks::settle_at(&spool, printer);
                printer.state()
            });
            let state = state.await;
            let seen = match state {
                Ok(PrinterState::Ready) => match self.send(Arc::clone(&file)).await {
                    Ok(remote) => {
                        self.watch.sent(self.began.elapsed());
                        return Ok(remote);
                    }
                    Err(Error::Busy) => JobState::Waiting,
                    Err(Error::Unreachable { sent: false }) => JobState::Paused(Trouble::Offline),
                    Err(error) => return Err(failed(error)),
                },
                Ok(PrinterState::Trouble(trouble)) => JobState::Paused(trouble),
                Err(error) => JobState::Paused(error.trouble()),
            };
            match self.watch.look(self.began.elapsed(), seen, &busy) {
                Verdict::End(end) => return Err(end),
                Verdict::GiveUp(trouble) => return Err(JobState::Failed(trouble)),
                Verdict::Show(state) => self.tell(state),
            }
            if self.pause().await {
                return Err(JobState::Canceled);
            }
        }
    }

    /// Sends once. When it is not known whether the printer took the job, it is asked.
    async fn send(&mut self, file: Arc<JobFile>) -> Result<RemoteJob, Error> {
        if self.hold.mark.is_none()
            && let Some(address) = self.hold.printer.address()
        {
            self.hold.mark = Some(Mark::set(&self.spool, file.id(), address)?);
        }
        let (id, options) = (file.id(), self.options);
        let (hand_over, mark) = (Arc::clone(&self.hold.hand_over), self.hold.mark.clone());
        let limit = self.hold.printer.deadlines().send;
        self.hold.settled = false;
        let sent = self.call(limit, move |printer| {
            send_now(printer, &file, options, &hand_over, mark)
        });
        let error = match sent.await {
            Ok(Ok(remote)) => return Ok(remote),
            Ok(Err(error)) => error,
            Err(hung) => {
                *self.hold.hand_over() = HandOver::Abandoned;
                return Err(hung);
            }
        };
        if !error.may_have_arrived() {
            self.hold.settled = true;
            return Err(error);
        }
        let limit = self.request_limit();
        match self.call(limit, move |printer| printer.find(id)).await {
            Ok(Ok(Some(remote))) => {
                *self.hold.hand_over() = HandOver::Taken(remote);
                Ok(remote)
            }
            _ => Err(error), // The mark stays: should it turn up, it is withdrawn.
        }
    }

    /// Withdraws the job from the printer, and stays until the printer has stopped: it may first bring
    /// out what it has begun (RFC 8011 §4.3.3), and whoever prints next must not find that. Should the
    /// job have been printed in the meantime, that is what is said.
    async fn withdraw(&mut self, remote: RemoteJob, end: JobState) -> JobState {
        let limit = self.request_limit();
        let canceled = self
            .call(limit, move |printer| printer.cancel(&remote))
            .await;
        self.hold.settled = matches!(canceled, Ok(Ok(())));
        if !self.hold.settled {
            return end;
        }
        let deadlines = self.hold.printer.deadlines();
        let until = Instant::now() + deadlines.stall;
        loop {
            let now = self.call(limit, move |printer| printer.poll(&remote)).await;
            match now {
                Ok(JobState::Done) => return JobState::Done,
                Ok(
                    JobState::Failed(_) | JobState::Canceled | JobState::Paused(Trouble::Offline),
                )
                | Err(_) => return end,
                Ok(_) if Instant::now() >= until => return end,
                Ok(_) => sleep(deadlines.poll).await,
            }
        }
    }
}
