//! The time to a library that can be searched, beside the floor: the same files read, and their markdown cut into events
//! by the same parser, with as many threads.
//!
//! Each measurement is a process of its own, so that memory and threads are its own; the kinds are measured in turns, on one
//! processor and on two. `PCFIX_BENCH_CONTENT` names the articles of one locale; without it, some are made. They are read
//! once as one locale, and once as seventeen: copies in a folder a locale. Memory is told beside the text without the tags
//! that translation tools put around every sentence. Processor time and memory are told on Linux.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "common/content.rs"]
mod content;
#[path = "common/numbers.rs"]
mod numbers;

use std::fs;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use numbers::{median, megabytes, millis, peak_memory, ratio};
use pcfix::article::Limits;
use pcfix::library::{self, Entry, Languages, Library, Root};
use pcfix::search::{Index, LineOverrides, Prepared, Searcher};
use pcfix::tui::{Msg, Workers};
use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;

/// As in the program.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 7;
/// The same for what takes long.
const FEW_ROUNDS: usize = 3;

/// What is measured.
const KINDS: [(&str, &str); 4] = [
    ("floor", "files read, events"),
    ("library", "library and index, one after the other"),
    ("screen", "library and index, as the screen does it"),
    ("check", "check of all files and languages"),
];

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let [_, mode, kind, path, ..] = args.as_slice()
        && mode == "--measure"
    {
        return measure(kind, Path::new(path));
    }
    let content = content::Content::find();
    report("one locale", content.path(), ROUNDS);
    let copies = content::copies(content.path(), content::LOCALES);
    report("seventeen locales", copies.path(), FEW_ROUNDS);
}

/// Measures everything over one folder.
fn report(name: &str, path: &Path, rounds: usize) {
    let files = files(path);
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    let (bytes, text) = texts.fold((0, 0), |(bytes, text), file| (bytes + file.len(), text + without_tags(&file)));
    let (bytes, text) = (bytes as u64, text as u64);
    println!("{name}: {} files, {}, without tags {}", files.len(), megabytes(bytes), megabytes(text));
    let mut walls = [Duration::ZERO; 2];
    for (processors, wall) in ["0", "0,1"].into_iter().zip(&mut walls) {
        println!("  on processors {processors}");
        let mut taken: [Vec<Taken>; 4] = Default::default();
        for _ in 0..rounds {
            for (kind, taken) in KINDS.iter().zip(&mut taken) {
                taken.push(run(kind.0, path, processors));
            }
        }
        let floor = middle(&mut taken[0]);
        for ((_, name), taken) in KINDS.iter().zip(&mut taken) {
            let own = middle(taken);
            println!(
                "    {name:<40} {:>11} ({:.1}x)   processor {:>11} ({:.1}x)   memory {} ({:.2}x the text)",
                millis(own.wall),
                ratio(own.wall, floor.wall),
                millis(own.processor),
                ratio(own.processor, floor.processor),
                megabytes(own.memory),
                own.memory as f64 / text.max(1) as f64,
            );
            // The last kind that loads is what is compared.
            *wall = if *name == KINDS[2].1 { own.wall } else { *wall };
        }
    }
    println!("  two processors are {:.2} times as fast as one", ratio(walls[0], walls[1]));
}

/// How many bytes of a file stand outside of tags.
fn without_tags(file: &str) -> usize {
    let mut within = false;
    let outside = file.bytes().filter(|&byte| {
        within |= byte == b'<';
        let outside = !within;
        within &= byte != b'>';
        outside
    });
    outside.count()
}

/// What one measurement took.
#[derive(Clone, Copy)]
struct Taken {
    wall: Duration,
    processor: Duration,
    memory: u64,
}

/// The median of each measure by itself.
fn middle(taken: &mut [Taken]) -> Taken {
    let of = |what: fn(&Taken) -> u128| median(&mut taken.iter().map(what).collect::<Vec<_>>());
    let nanos = |nanos: u128| Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX));
    Taken {
        wall: nanos(of(|one| one.wall.as_nanos())),
        processor: nanos(of(|one| one.processor.as_nanos())),
        memory: u64::try_from(of(|one| u128::from(one.memory))).unwrap_or(u64::MAX),
    }
}

/// Runs one measurement in a process of its own.
fn run(kind: &str, path: &Path, processors: &str) -> Taken {
    let own = std::env::current_exe().expect("a path");
    let mut command = Command::new("taskset");
    command.args(["-c", processors]).arg(own);
    let output = command.args(["--measure", kind]).arg(path).output().expect("taskset of util-linux");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let numbers: Vec<u64> = text.split_whitespace().map(|number| number.parse().expect("a number")).collect();
    let [wall, processor, memory] = numbers[..] else { panic!("three numbers: {text}") };
    Taken { wall: Duration::from_nanos(wall), processor: Duration::from_nanos(processor), memory }
}

/// Does what is measured, and prints nanoseconds, nanoseconds of the processor and bytes of memory at the peak.
fn measure(kind: &str, path: &Path) {
    let start = Instant::now();
    match kind {
        "floor" => floor(path),
        "library" => library(path),
        "check" => check(path),
        _ => screen(path),
    }
    let wall = start.elapsed();
    println!("{} {} {}", wall.as_nanos(), processor_time().as_nanos(), peak_memory());
}

fn floor(path: &Path) {
    let count = |file: &PathBuf| {
        let text = fs::read(file).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        Parser::new_ext(&text, Options::ENABLE_TABLES).map(black_box).count()
    };
    black_box(files(path).par_iter().map(count).sum::<usize>());
}

fn library(path: &Path) {
    let mut library = Library::default();
    let mut index = Index::with_thesaurus();
    library::gather(
        &[Root::Path(path.to_owned())],
        &Limits::default(),
        &Languages::default(),
        |entry: &Entry| Prepared::from(entry),
        |batch| {
            let first = library.entries().len();
            library.add(batch.entries, batch.problems);
            index.merge(first, batch.prepared);
            ControlFlow::Continue(())
        },
    )
    .expect("content");
    black_box(Searcher::new(&index, &library).search("cancel", 1));
}

fn check(path: &Path) {
    let checked = pcfix::check::check(&Root::Path(path.to_owned()), &Limits::default(), |_, _| true).expect("content");
    black_box(checked);
}

fn screen(path: &Path) {
    let (sender, messages) = channel();
    let mut workers =
        Workers::new(vec![Root::Path(path.to_owned())], Limits::default(), Languages::default(), None, sender);
    workers.begin();
    let mut library = Library::default();
    for msg in &messages {
        match msg {
            Msg::Loaded(loaded) => library.add(loaded.entries, loaded.problems),
            Msg::LoadEnded => workers.search(1, "cancel".to_owned(), LineOverrides::new()),
            Msg::Found { .. } => break,
            Msg::LoadFailed(cause) => panic!("{cause}"),
            Msg::Broken(cause) => panic!("{cause}"),
            _ => {}
        }
    }
    black_box(library);
}

/// The files that may be articles.
fn files(path: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(path).sort_by_file_name().into_iter().filter_map(Result::ok);
    let kept = entries.filter(|entry| {
        let ending = entry.path().extension().and_then(|ending| ending.to_str());
        entry.file_type().is_file() && matches!(ending, Some("md" | "markdown"))
    });
    kept.map(walkdir::DirEntry::into_path).collect()
}

/// What all threads of this process spent on a processor: to the nanosecond for those that live, to the hundredth of a
/// second for all.
fn processor_time() -> Duration {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().filter_map(Result::ok);
    let spent = tasks.filter_map(|task| fs::read_to_string(task.path().join("schedstat")).ok());
    let living: Duration =
        spent.filter_map(|line| line.split(' ').next()?.parse().ok()).map(Duration::from_nanos).sum();
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name in brackets may hold anything; user and system time are the twelfth and thirteenth field behind it.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    let all: u64 = fields.filter_map(|field| field.parse::<u64>().ok()).sum();
    living.max(Duration::from_millis(all * 10))
}
