//! The real binary in a real terminal: what only there can go wrong.
#![cfg(unix)]

#[path = "common/pty.rs"]
mod pty;

use std::cell::Cell;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use pcfix::tui::Msg;
use pcfix::tui::terminal::Terminal;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use pty::Pty;
use tempfile::TempDir;

const PCFIX: &str = env!("CARGO_BIN_EXE_pcfix");
const ESC: &str = "\u{1b}";

/// The program with its first screen drawn.
fn opened(args: &[&str]) -> Pty {
    let pty = Pty::start(PCFIX, args, &[]);
    pty.wait_for_words("Solve account setup and MPN renewal problems");
    pty
}

/// Sends a signal to a process.
fn signal(name: &str, process: u32) {
    let sent = Command::new("sh").args(["-c", &format!("kill -{name} {process}")]).status().expect("a shell");
    assert!(sent.success());
}

/// With the articles inside the program.
#[test]
fn the_main_job_is_done_by_hand() {
    let mut pty = Pty::start(PCFIX, &[], &[("PCFIX_CONTENT", "")]);
    pty.wait_for_words("F1");
    pty.send("cancle ordr").wait_for_words("▌ You want to switch from offline payment");
    pty.send("\r").wait_for_words("▌[ ] 1");
    pty.send(" ").wait_for_words("[x] 1");
    pty.wait_for_words("▌[ ] 2");
    pty.send(" \r").wait_for_words("[x] 3");
    pty.wait_for_words("▌ Did this help?");
    pty.send("1").wait_for_words("Solved");
    pty.send(ESC).wait_for_words("▌ You want to switch from offline payment");
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
    pty.is_restored();
}

#[test]
fn the_screen_takes_the_terminal_and_q_gives_it_back() {
    let mut pty = opened(&[]);
    pty.wait_for("the terminal is taken", |screen| screen.alternate_screen() && screen.bracketed_paste());
    assert!(
        pty.settings().iter().all(|set| !set.contains("ICANON") && !set.contains("ECHO |")),
        "{:?}",
        pty.settings()
    );
    pty.send("\tq");
    assert_eq!(pty.end().exit_code(), 0);
    pty.is_restored();
    assert!(!pty.contents().contains("Solve account"), "nothing of the screen is left behind:\n{}", pty.contents());
}

#[test]
fn a_sentence_leaves_the_status_line_by_itself() {
    let says = |screen: &vt100::Screen| screen.contents().contains("Both languages");
    let mut pty = opened(&[]);
    // The views go round: original, both, translation.
    pty.send("\tLLLL").wait_for("the sentence stands", says);
    pty.wait_for("it leaves while nothing happens", |screen| !says(screen));
    // Keys that come all the while do not keep it.
    pty.send("LLL").wait_for("the sentence stands", says);
    let start = Instant::now();
    while pty.look(says) {
        assert!(start.elapsed() < Duration::from_secs(60), "keys keep it:\n{}", pty.contents());
        pty.send("j");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A terminal without bracketed paste sends a paste as keys.
#[test]
fn a_paste_without_marks_is_a_log_and_no_key_of_it_does_anything() {
    let state = TempDir::new().expect("a folder");
    let folder = state.path().to_string_lossy().into_owned();
    let mut pty = Pty::start(PCFIX, &[], &[("PCFIX_STATE", folder.as_str())]);
    pty.wait_for_words("Solve account setup and MPN renewal problems");
    pty.send("cancel order\rsecond line of log: status queue\r").wait_for_words("pasted text, 2 lines");
    assert!(!pty.contents().contains("▌[ ] 1"), "{}", pty.contents());
    pty.send("\u{3}");
    pty.end();
    assert!(!state.path().join("journal.jsonl").exists(), "nothing was opened, skipped or ticked");
}

/// At a terminal `walk` asks which of several open cases continues; Enter begins another.
#[test]
fn walk_asks_among_open_cases() {
    let state = TempDir::new().expect("a folder");
    let folder = state.path().to_string_lossy().into_owned();
    for answers in ["y\n", "y\ny\n"] {
        let mut call = Command::new(PCFIX);
        call.args(["walk", "cancel-order", "--fresh"]).env("PCFIX_STATE", &folder);
        let mut walk = call.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("pcfix");
        walk.stdin.take().expect("its input").write_all(answers.as_bytes()).expect("written");
        assert_eq!(walk.wait().expect("an end").code(), Some(3));
    }
    let mut pty = Pty::start(PCFIX, &["walk", "cancel-order"], &[("PCFIX_STATE", folder.as_str())]);
    pty.wait_for_words("Open cases with this symptom:");
    pty.wait_for_words("[number to resume, or Enter for a new case]");
    pty.send("2\r").wait_for_words("2 of 3");
    pty.send("q\r");
    assert_eq!(pty.end().exit_code(), 3);
    let mut pty = Pty::start(PCFIX, &["walk", "cancel-order"], &[("PCFIX_STATE", folder.as_str())]);
    pty.wait_for_words("[number to resume, or Enter for a new case]");
    pty.send("\r").wait_for_words("1 of 3");
    pty.send("q\r");
    assert_eq!(pty.end().exit_code(), 3);
}

#[test]
fn a_paste_outside_the_box_is_a_query_of_its_own() {
    let mut pty = opened(&[]);
    pty.send("forgot\r").wait_for_words("Esc back");
    pty.send("\u{1b}[200~cancel order\u{1b}[201~").wait_for_words("pcfix › cancel order");
    assert!(!pty.contents().contains("forgotcancel"), "{}", pty.contents());
}

#[test]
fn a_guide_whose_program_was_killed_goes_on_at_its_second_step() {
    let state = TempDir::new().expect("a folder");
    let folder = state.path().to_string_lossy().into_owned();
    let variables = [("PCFIX_STATE", folder.as_str())];
    let mut first = Pty::start(PCFIX, &["cancel", "order"], &variables);
    first.wait_for_words("▌ You want to switch from offline payment");
    first.send("\r").wait_for_words("▌[ ] 1");
    first.send(" ").wait_for_words("[x] 1");
    signal("KILL", first.process());
    first.end();
    let mut second = Pty::start(PCFIX, &[], &variables);
    second.wait_for_words("1 of 3 · today");
    second.send("\r").wait_for_words("▌[ ] 2");
    assert!(second.contents().contains("[x] 1"), "{}", second.contents());
}

#[test]
fn the_languages_that_were_shown_last_are_shown_again() {
    let state = TempDir::new().expect("a folder");
    let folder = state.path().to_string_lossy().into_owned();
    let variables = [("PCFIX_STATE", folder.as_str())];
    let mut first = Pty::start(PCFIX, &["--lang", "nl", "cancel", "order"], &variables);
    first.wait_for_words("nl-NL │ en-US");
    first.send("\u{1b}OQ\u{1b}OQ\u{1b}OQ").wait_for_words("Second language only");
    first.send("\u{3}");
    first.end();
    let second = Pty::start(PCFIX, &["--lang", "nl", "cancel", "order"], &variables);
    second.wait_for_words("▌ You want to switch from offline payment");
    assert!(!second.contents().contains("nl-NL"), "{}", second.contents());
}

#[test]
fn a_signal_ends_the_program_in_order() {
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let mut pty = opened(&["cancel", "order"]);
        signal(name, pty.process());
        assert_eq!(pty.end().exit_code(), code, "{name}");
        pty.is_restored();
    }
}

#[test]
fn a_panic_is_told_on_a_terminal_that_is_in_order() {
    let own = std::env::current_exe().expect("a path");
    let args = ["--ignored", "--exact", "panics_on_the_screen", "--nocapture"];
    let mut pty = Pty::start(&own.to_string_lossy(), &args, &[("PCFIX_TEST_PANIC", "1")]);
    assert_ne!(pty.end().exit_code(), 0);
    pty.is_restored();
    pty.wait_for_words("the cause that is told");
}

/// Takes the terminal and panics; the test above runs it in a terminal of its own.
#[test]
#[ignore = "it is to fail; another test runs it"]
fn panics_on_the_screen() {
    if std::env::var_os("PCFIX_TEST_PANIC").is_none() {
        return;
    }
    let (messages, _kept) = channel();
    let mut terminal = Terminal::take(messages).expect("a terminal");
    terminal.draw(|frame| frame.render_widget("a screen", frame.area())).expect("a frame");
    panic!("the cause that is told");
}

#[test]
fn a_panic_beside_the_screen_ends_the_program_too() {
    let own = std::env::current_exe().expect("a path");
    let args = ["--ignored", "--exact", "panics_beside_the_screen", "--nocapture"];
    let mut pty = Pty::start(&own.to_string_lossy(), &args, &[("PCFIX_TEST_PANIC", "1")]);
    pty.wait_for_words("the screen ends: Some(");
    assert_ne!(pty.end().exit_code(), 0);
    pty.is_restored();
    pty.wait_for_words("the cause beside it");
}

/// Takes the terminal and panics in another thread; the test above runs it in a terminal of its own.
#[test]
#[ignore = "it is to fail; another test runs it"]
fn panics_beside_the_screen() {
    if std::env::var_os("PCFIX_TEST_PANIC").is_none() {
        return;
    }
    let (messages, received) = channel();
    let _terminal = Terminal::take(messages).expect("a terminal");
    let side = std::thread::Builder::new().name("side".to_owned()).spawn(|| panic!("the cause beside it"));
    assert!(side.expect("a thread").join().is_err());
    let told = received.iter().find_map(|msg| match msg {
        Msg::Broken(cause) => Some(cause),
        _ => None,
    });
    panic!("the screen ends: {told:?}");
}

/// Reads what a program writes until `words` are among it.
fn read_until(reader: &mut dyn Read, words: &str) {
    let (mut seen, mut bytes) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&seen).contains(words) {
        let count = reader.read(&mut bytes).expect("a terminal");
        seen.extend_from_slice(&bytes[..count]);
    }
}

#[test]
fn a_terminal_that_is_closed_ends_the_program() {
    let folder = TempDir::new().expect("a folder");
    let told = folder.path().join("code");
    // The window tells the session that begins in it; a program in a session of its own has to notice by itself.
    let alone = "trap '' HUP; $OWN \"$PCFIX\" cancel order; echo $? > \"$TOLD.new\"; mv \"$TOLD.new\" \"$TOLD\"";
    for own in ["", "setsid --wait"] {
        let pair =
            native_pty_system().openpty(PtySize { rows: 30, cols: 100, ..PtySize::default() }).expect("a terminal");
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", alone]);
        command.env_clear();
        for (name, value) in [("PATH", "/usr/bin:/bin"), ("TERM", "xterm"), ("OWN", own), ("PCFIX", PCFIX)] {
            command.env(name, value);
        }
        command.env("TOLD", &told);
        command.env("PCFIX_STATE", folder.path());
        let mut child = pair.slave.spawn_command(command).expect("started");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        read_until(&mut reader, "offline payment");
        drop((reader, pair));
        let end = Instant::now() + Duration::from_secs(30);
        while !told.exists() {
            assert!(Instant::now() < end, "{own} goes on without a terminal");
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(std::fs::read_to_string(&told).expect("a code").trim(), "129", "{own}");
        std::fs::remove_file(&told).expect("removed");
        child.wait().expect("ended");
    }
}

/// A screen without its status line, and without the blanks that a row may end with.
fn body(screen: &vt100::Screen) -> Vec<String> {
    let mut rows: Vec<String> = screen.rows(0, 500).map(|row| row.trim_end().to_owned()).collect();
    rows.remove(rows.len().saturating_sub(2));
    rows
}

#[test]
fn a_storm_of_sizes_ends_with_the_screen_of_the_last_one() {
    let mut pty = opened(&["cancel", "order"]);
    pty.send("\r").wait_for_words("To cancel the order:");
    // The sentence on the status line leaves by itself.
    pty.wait_for("the screen is whole", |screen| {
        let first = screen.rows(0, 100).next().is_some_and(|row| row.contains("0 of 3"));
        first && screen.rows(0, 100).last().is_some_and(|row| row.contains("Space"))
    });
    assert!(pty.is_quiet(Duration::from_millis(300), Duration::from_secs(30)), "nothing moves any more");
    let before = pty.look(body);
    let whole = |pty: &Pty| pty.wait_for("the screen is as before", |screen| body(screen) == before);
    let mut size = 1_u32;
    for turn in 0..400 {
        // A walk through all sizes that seldom meets the same twice (a linear congruence).
        size = size.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7fff_ffff;
        let (columns, rows) = (1 + (size >> 8) % 500, 1 + (size >> 17) % 200);
        pty.resize(u16::try_from(columns).expect("columns"), u16::try_from(rows).expect("rows"));
        if turn % 40 == 0 {
            pty.resize(1, 1);
        }
    }
    pty.resize(500, 200);
    pty.resize(100, 30);
    whole(&pty);
    // The same size again, with another between that nobody hears of: what it cut off is drawn again.
    for _ in 0..20 {
        pty.resize(10, 3);
        pty.resize(100, 30);
        whole(&pty);
    }
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0);
}

#[test]
fn ctrl_z_gives_the_shell_its_terminal_and_fg_draws_the_screen_again() {
    let variables = [("PS1", "shell> "), ("PCFIX", PCFIX)];
    let mut pty = Pty::start("sh", &["-i"], &variables);
    // What is typed before the shell asks for it may be read by the program that ends just then.
    let wait_for_the_shell = |pty: &Pty| {
        pty.wait_for("the shell asks", |screen| {
            let asks = screen.contents().lines().next_back().is_some_and(|line| line.trim_end() == "shell>");
            asks && !screen.alternate_screen() && !screen.hide_cursor()
        });
    };
    wait_for_the_shell(&pty);
    pty.send("\"$PCFIX\" cancel order\r").wait_for_words("▌ You want to switch from offline payment");
    pty.send("\r").wait_for_words("▌[ ] 1");
    pty.send(" ").wait_for_words("[x] 1");
    pty.send("\u{1a}");
    wait_for_the_shell(&pty);
    pty.wait_for_words("Stopped");
    pty.send("echo between=$((40 + 2))\r").wait_for_words("between=42");
    wait_for_the_shell(&pty);
    pty.send("fg\r");
    pty.wait_for("the screen is back", |screen| screen.alternate_screen() && screen.contents().contains("[x] 1"));
    pty.send(" ").wait_for_words("[x] 2");
    pty.send("q");
    wait_for_the_shell(&pty);
    pty.send("echo code=$?\r").wait_for_words("code=0");
    wait_for_the_shell(&pty);
    pty.send("exit\r");
    pty.end();
    pty.is_restored();
}

#[test]
fn the_editor_has_the_terminal_to_itself_and_the_guide_comes_back() {
    let content = tempfile::tempdir().expect("a folder");
    let article = content.path().join("a b.md");
    std::fs::write(&article, "# The lamp\n\n## It stays dark\n\n1. Look at the plug.\n").expect("written");
    // Reads a line from the terminal, adds it to the file, and says what it was called with.
    let editor = content.path().join("my-editor");
    let script = "#!/bin/sh\necho \"called with $#: $1\"\nread word\nprintf '2. %s\\n' \"$word\" >> \"$1\"\n";
    std::fs::write(&editor, script).expect("written");
    let made = Command::new("chmod").arg("+x").arg(&editor).status().expect("started");
    assert!(made.success());
    let (folder, command) = (content.path().to_string_lossy(), editor.to_string_lossy());
    let mut pty = Pty::start(PCFIX, &["--content", &folder], &[("VISUAL", &command)]);
    pty.wait_for_words("It stays dark");
    pty.send("stays dark").wait_for_words("▌ It stays dark");
    pty.send("\r").wait_for_words("▌[ ] 1");
    pty.send("e").wait_for_words("called with 1:");
    pty.wait_for("the terminal is given back", |screen| !screen.alternate_screen());
    pty.send("Quit? jk q\n").wait_for_words("[ ] 2 Quit? jk q");
    pty.wait_for("the terminal is taken again", |screen| screen.alternate_screen());
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0);
    pty.is_restored();
    let mut pty = Pty::start(PCFIX, &["--content", &folder], &[("VISUAL", "no-such-editor-anywhere")]);
    pty.wait_for_words("It stays dark");
    pty.send("stays dark").wait_for_words("▌ It stays dark");
    pty.send("\r").wait_for_words("▌[ ] 1");
    pty.send("e").wait_for_words("no-such-editor-anywhere could not be used");
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
}

#[test]
fn a_command_that_is_mistyped_is_searched_for_and_the_status_line_asks() {
    let mut pty = Pty::start(PCFIX, &["serach", "cancel", "order"], &[]);
    pty.wait_for_words("Did you mean 'pcfix search'?");
    pty.wait_for_words("▌ You want to switch from offline payment");
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
}

#[test]
fn a_resize_draws_the_screen_anew() {
    let mut pty = opened(&["cancel", "order"]);
    pty.send("\r").wait_for_words("To cancel the order:");
    pty.resize(30, 8);
    pty.wait_for_words("too small");
    pty.resize(80, 24);
    pty.wait_for_words("To cancel the order:");
    pty.resize(120, 40);
    pty.wait_for("the keys are on the last line", |screen| {
        let last = screen.rows(0, 120).last().unwrap_or_default();
        last.contains("Space")
    });
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0);
}

#[test]
fn neither_a_key_nor_a_resize_is_lost_when_both_come_at_once() {
    let mut pty = opened(&[]);
    let mut query = String::from("pcfix › ");
    for (letter, rows) in "cancelling an order that was paid for already".chars().zip([24, 30].into_iter().cycle()) {
        pty.send(&letter.to_string()).resize(80, rows);
        query.push(letter);
        pty.wait_for("the letter is typed, and the keys are on the last line", |screen| {
            let typed = screen.contents().contains(query.trim_end());
            typed && screen.rows(0, 80).last().is_some_and(|row| row.contains("Enter"))
        });
    }
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
}

#[test]
fn a_paste_of_several_lines_is_one_message() {
    let mut pty = opened(&[]);
    pty.send(&format!("{ESC}[200~ERROR one of two\nERROR Your order was declined.\n{ESC}[201~"));
    pty.wait_for_words("▌ Your credit card purchase fails");
    assert!(!pty.contents().contains("Did this help?"), "the line ends opened nothing:\n{}", pty.contents());
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
}

#[test]
fn what_is_piped_in_becomes_the_query_and_keys_come_from_the_terminal() {
    let mut pty = Pty::start("sh", &["-c", "printf 'cancel order' | \"$PCFIX\""], &[("PCFIX", PCFIX)]);
    pty.wait_for_words("▌ You want to switch from offline payment");
    pty.send("\r").wait_for_words("▌[ ] 1");
    pty.send("q");
    assert_eq!(pty.end().exit_code(), 0);
    pty.is_restored();
}

/// Settings that ask the terminal for its background, as the variable that names their file.
fn asks_for_the_theme(folder: &TempDir) -> String {
    let path = folder.path().join("config.yaml");
    std::fs::write(&path, "theme: auto\n").expect("written");
    path.to_string_lossy().into_owned()
}

const INK: &str = "0000/0000/0000";
const PAPER: &str = "ffff/ffff/ffff";

/// The colour of the program's name, which every theme has for what stands out.
fn accent(pty: &Pty) -> vt100::Color {
    let colour = Cell::new(vt100::Color::Default);
    pty.wait_for("the name is there", |screen| {
        let name = screen.cell(0, 1).filter(|cell| cell.contents() == "p");
        colour.set(name.map_or(colour.get(), vt100::Cell::fgcolor));
        name.is_some()
    });
    colour.get()
}

#[test]
fn the_theme_follows_the_background_that_the_terminal_tells() {
    let folder = TempDir::new().expect("a folder");
    let config = asks_for_the_theme(&folder);
    for (colours, wanted) in [([INK, PAPER], 4), ([PAPER, INK], 6)] {
        // On a machine that is busy, the answer may come too late for once.
        let told = (0..5).any(|_| {
            let mut pty = Pty::start_telling(PCFIX, &[], &[("PCFIX_CONFIG", &config)], Some(colours));
            pty.wait_for_words("Solve account setup and MPN renewal problems");
            pty.send("order").wait_for_words("pcfix › order");
            let colour = accent(&pty);
            pty.send("\u{3}");
            assert_eq!(pty.end().exit_code(), 130);
            pty.is_restored();
            colour == vt100::Color::Idx(wanted)
        });
        assert!(told, "{colours:?}");
    }
}

#[test]
fn a_terminal_that_tells_nothing_is_waited_for_a_moment_and_its_late_answer_is_no_text() {
    let folder = TempDir::new().expect("a folder");
    let config = asks_for_the_theme(&folder);
    let first_screen = |variables: &[(&str, &str)]| {
        let pty = Pty::start(PCFIX, &[], variables);
        let at = pty.wait_for("the first screen", |screen| screen.contents().contains("Solve account setup"));
        (at - pty.started, pty)
    };
    let (usual, _) = first_screen(&[]);
    let (waited, mut pty) = first_screen(&[("PCFIX_CONFIG", &config)]);
    assert!(waited >= Duration::from_millis(500), "it was asked: {waited:?}");
    // More than any delay but the wait itself: a busy machine may be slow in one start and not in the other.
    assert!(waited < usual + Duration::from_millis(500) + Duration::from_secs(3), "{usual:?}, then {waited:?}");
    pty.send("or").wait_for_words("pcfix › or");
    pty.send(&pty::answer([INK, PAPER]));
    pty.send("der").wait_for_words("pcfix › order ");
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
    pty.is_restored();
}

#[test]
fn a_path_that_is_not_there_is_told_before_the_screen_is_taken() {
    for path in ["no/such/folder", "/dev/null"] {
        let mut pty = Pty::start(PCFIX, &["--content", path], &[]);
        assert_eq!(pty.end().exit_code(), 2);
        pty.wait_for_words(path);
        assert!(!pty.written().contains("[?1049h"), "the screen was taken:\n{}", pty.written());
        pty.is_restored();
    }
}

#[test]
fn a_terminal_without_a_screen_is_told_in_one_line_what_works_there() {
    for term in ["dumb", ""] {
        for args in [&[][..], &["cancel", "order"]] {
            let mut pty = Pty::start(PCFIX, args, &[("TERM", term)]);
            assert_eq!(pty.end().exit_code(), 2, "{term:?}");
            pty.wait_for_words("pcfix walk");
            let written = pty.written();
            assert!(!written.contains(ESC), "plain text only: {written:?}");
            assert_eq!(written.trim().lines().count(), 1, "{written:?}");
            assert!(written.contains("pcfix search"), "{written:?}");
        }
    }
}

#[test]
fn keys_right_behind_a_query_are_for_what_answers_it() {
    let mut pty = Pty::start(PCFIX, &[], &[]);
    pty.wait_for_words("Solve account");
    pty.send("forgotten password").wait_for_words("▌ You've forgotten");
    // The list still shows what answers the older query when the keys come.
    pty.send("\u{15}cancel order");
    pty.send("\r").send(" ").wait_for_words("[x] 1");
    assert!(pty.look(|screen| screen.contents().contains("You want to switch")), "{}", pty.contents());
}

#[test]
fn a_place_that_is_named_at_the_start_is_opened() {
    for id in ["account-setup-and-renewal.md#cancel-order", "nl-nl/account-setup-and-renewal.md#cancel-order"] {
        let pty = Pty::start(PCFIX, &[id], &[]);
        pty.wait_for_words("▌[ ] 1");
        assert!(pty.look(|screen| screen.contents().contains("You want to switch")), "{}", pty.contents());
    }
    let pty = Pty::start(PCFIX, &["account-setup-and-renewal.md#cancel-order", "now"], &[]);
    pty.wait_for_words("result");
    // An article opens as a whole; what does not exist is searched for.
    let pty = Pty::start(PCFIX, &["account-setup-and-renewal.md"], &[]);
    pty.wait_for_words("▌ 1 ");
    let pty = Pty::start(PCFIX, &["no-such-article.md"], &[]);
    pty.wait_for_words("result");
}

#[test]
fn searches_are_kept_from_run_to_run_and_those_in_vain_are_reported() {
    let state = TempDir::new().expect("a folder");
    let path = state.path().to_str().expect("UTF-8");
    let start = |config: &str| Pty::start(PCFIX, &[], &[("PCFIX_STATE", path), ("PCFIX_CONFIG", config)]);
    let none = state.path().join("none.yaml");
    let mut pty = start(none.to_str().expect("UTF-8"));
    pty.wait_for_words("Solve account");
    // The whole query was answered once its last word is named.
    pty.send("password=hunter2 qwxzzy").wait_for_words("No article knows 'qwxzzy'");
    pty.send("\u{1b}").wait_for_words("Type an error message");
    pty.send("cancel order").wait_for_words("▌ You want to switch");
    pty.send("\u{3}");
    assert_eq!(pty.end().exit_code(), 130);
    let file = state.path().join("queries");
    let queries = std::fs::read_to_string(&file).expect("queries");
    assert!(queries.ends_with("cancel order\n") && queries.contains("qwxzzy"), "{queries}");
    assert!(!queries.contains("hunter2"), "{queries}");
    // The next run brings them back, the newest first.
    let mut pty = start(none.to_str().expect("UTF-8"));
    pty.wait_for_words("Solve account");
    // The history is read beside everything else.
    let recalled = |screen: &vt100::Screen| screen.contents().contains("Earlier search 1 of 2");
    for _ in 0..100 {
        pty.send("\u{1b}[A");
        let start = Instant::now();
        while !pty.look(recalled) && start.elapsed() < Duration::from_millis(500) {
            std::thread::sleep(Duration::from_millis(20));
        }
        if pty.look(recalled) {
            break;
        }
    }
    pty.wait_for("the newest search is back", recalled);
    pty.wait_for_words("▌ You want to switch");
    pty.send("\u{3}");
    pty.end();
    let report = Command::new(PCFIX)
        .args(["cases", "--report"])
        .env_clear()
        .envs([("LANG", "C"), ("PCFIX_STATE", path), ("PCFIX_CONFIG", "/dev/null/none")])
        .output()
        .expect("ended");
    let report = String::from_utf8_lossy(&report.stdout).into_owned();
    assert!(report.contains("| qwxzzy | 1 |") && !report.contains("hunter2"), "{report}");
    assert!(!report.contains("cancel order"), "what was found is no matter for the owner: {report}");
    // Where the setting says so, none is kept, and those that were are gone.
    let config = state.path().join("config.yaml");
    std::fs::write(&config, "query_history: false\n").expect("written");
    let mut pty = start(config.to_str().expect("UTF-8"));
    pty.wait_for_words("F1");
    pty.send("forgotten password").wait_for_words("▌ You've forgotten");
    pty.send("\u{3}");
    pty.end();
    assert!(!file.exists());
}

/// A folder of so many articles that reading them takes a while.
fn large() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let step = "1. Open the panel of the pump and press the button with the arrow.\n".repeat(40);
    for number in 0..6000 {
        let text = format!("# Pump {number}\n\n## Pump {number} hums and does not turn\n\n{step}");
        std::fs::write(folder.path().join(format!("pump{number}.md")), text).expect("written");
    }
    folder
}

#[test]
fn loading_that_takes_a_while_shows_how_far_it_is_and_ctrl_c_ends_it_at_once() {
    let folder = large();
    let path = folder.path().to_str().expect("UTF-8");
    let shows = |screen: &vt100::Screen| {
        let text = screen.contents();
        text.contains(" s") && (text.contains(" of 6000 files") || text.contains("Looking for files"))
    };
    for args in [&["--content", path, "list"][..], &["--content", path]] {
        let mut pty = Pty::start(PCFIX, args, &[]);
        let is_screen = args.len() == 2;
        pty.wait_for("how far loading is", |screen| shows(screen) || screen.contents().contains("Pump 1"));
        if !pty.look(shows) {
            // A machine that reads them in half a second has nothing to show.
            assert!(pty.started.elapsed() < Duration::from_secs(2), "nothing was shown:\n{}", pty.contents());
            continue;
        }
        let pressed = Instant::now();
        pty.send("\u{3}");
        let status = pty.end();
        assert!(pressed.elapsed() < Duration::from_secs(2), "it ended after {:?}", pressed.elapsed());
        if is_screen {
            assert_eq!(status.exit_code(), 130);
            pty.is_restored();
        } else {
            assert!(!status.success());
        }
    }
}
