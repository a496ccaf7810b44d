//! Signals from outside, as messages, so that the program ends or stops in order.

use std::sync::mpsc::Sender;
use std::{io, thread};

use super::message::Msg;

/// Sends signals that end or stop the program.
#[cfg(unix)]
pub(super) fn listen(messages: Sender<Msg>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};

    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let msg = match signal {
                SIGCONT => Msg::Redraw,
                SIGTSTP => Msg::Stop,
                signal => Msg::Signal(signal),
            };
            if messages.send(msg).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Sends the signals of Windows that end the program: Ctrl-Break, and Ctrl-C that does not come as a key.
#[cfg(windows)]
pub(super) fn listen(messages: Sender<Msg>) -> io::Result<()> {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use signal_hook::consts::{SIGINT, SIGTERM};

    /// Ctrl-Break, in the C library of Windows.
    const SIGBREAK: i32 = 21;
    /// How long a signal may wait; there is no way to be called.
    const PERIOD: Duration = Duration::from_millis(200);

    // The old C library, which the `gnu` target uses, may take the question for the present handler as a new one, and end the
    // program in it.
    if cfg!(target_env = "gnu") {
        return Ok(());
    }
    let came = Arc::new(AtomicUsize::new(0));
    for signal in [SIGINT, SIGTERM, SIGBREAK] {
        let number = if signal == SIGTERM { SIGTERM } else { SIGINT };
        signal_hook::flag::register_usize(signal, Arc::clone(&came), number.unsigned_abs() as usize)?;
    }
    thread::spawn(move || {
        loop {
            thread::sleep(PERIOD);
            let signal = i32::try_from(came.swap(0, Ordering::Relaxed)).unwrap_or(SIGTERM);
            if signal != 0 && messages.send(Msg::Signal(signal)).is_err() {
                return;
            }
        }
    });
    Ok(())
}
