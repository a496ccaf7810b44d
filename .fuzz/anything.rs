//! The targets of `tests/anything` under libFuzzer. `PCFIX_FUZZ_TARGET` names the target, and `PCFIX_FUZZ_CORPUS` the folder
//! that its seeds are written to first.
#![no_main]

#[path = "../tests/common/glass.rs"]
mod glass;
#[path = "../tests/common/picture.rs"]
mod picture;
#[path = "../tests/anything/seeds.rs"]
mod seeds;
#[path = "../tests/common/stage.rs"]
mod stage;
#[path = "../tests/anything/targets/mod.rs"]
mod targets;

use std::env;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

fn target() -> &'static targets::Target {
    static TARGET: OnceLock<&targets::Target> = OnceLock::new();
    TARGET.get_or_init(|| targets::find(&env::var("PCFIX_FUZZ_TARGET").unwrap_or_default()))
}

fn plant() {
    let Some(folder) = env::var_os("PCFIX_FUZZ_CORPUS") else { return };
    for (number, seed) in seeds::of(target().seeds).into_iter().enumerate() {
        fs::write(Path::new(&folder).join(format!("seed-{number:04}")), seed).expect("written");
    }
}

fuzz_target!(init: plant(), |bytes: &[u8]| {
    (target().run)(bytes);
});
