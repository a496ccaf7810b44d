//! The browser: which program opens an address.

use std::process::{Command, Stdio};
use std::sync::mpsc::Sender;
use std::thread;

use super::clipboard::is_set;
use super::message::Msg;

/// Opens an address in the browser; where there is none, the address is shown instead. Over ssh a browser would open on
/// the wrong machine.
pub(super) fn open(address: String, sender: Sender<Msg>) {
    thread::spawn(move || {
        let remote = is_set("SSH_TTY") || is_set("SSH_CONNECTION");
        let screen =
            cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("BROWSER");
        if remote || !screen || !(own_browser(&address) || ::open::that_detached(&address).is_ok()) {
            let _ = sender.send(Msg::NotOpened(address));
        }
    });
}

/// Opens an address in the first program of `$BROWSER` that there is; whether there was one. `%s` is replaced by the
/// address, which is given as it is, without a shell.
fn own_browser(address: &str) -> bool {
    let Ok(list) = std::env::var("BROWSER") else { return false };
    list.split(':').any(|entry| {
        let mut words = entry.split_whitespace();
        let Some(program) = words.next() else { return false };
        let mut arguments: Vec<String> = words.map(|word| word.replace("%s", address)).collect();
        if !entry.contains("%s") {
            arguments.push(address.to_owned());
        }
        let null = Stdio::null;
        let mut command = Command::new(program);
        let started = command.args(arguments).stdin(null()).stdout(null()).stderr(null()).spawn();
        // One that nobody waits for stays in the system's list after its end.
        started.map(|mut child| child.wait()).is_ok()
    })
}
