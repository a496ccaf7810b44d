//! Keys: any text is the name of one, any JSON is a reader's wishes.

use pcfix::config::keymap::{Action, Context};
use pcfix::config::{Key, KeyBindings, Theme};

use super::{Shape, is_one_clean_line};

pub fn run(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(key) = text.parse::<Key>() {
        let name = key.to_string();
        is_one_clean_line("a key", &name);
        assert_eq!(name.parse(), Ok(key), "{name} is read back");
    }
    let looks = serde_json::from_str::<Theme>(&text).is_ok();
    let shape = Shape::default().with(looks);
    match serde_json::from_str::<KeyBindings>(&text) {
        Ok(wishes) => {
            hold_together(&wishes);
            shape.count(wishes.keys.bindings().len()).end()
        }
        Err(error) => {
            let told = error.to_string();
            shape.with(told.split_whitespace().take(3).collect::<Vec<_>>()).end()
        }
    }
}

/// Every key that is bound is read back and does what it is bound to, and there is a way out of every place.
fn hold_together(wishes: &KeyBindings) {
    for place in Context::ALL {
        for binding in wishes.keys.bindings_of(place) {
            for name in binding.keys.split(' ') {
                is_one_clean_line("a key", name);
                let key: Key = name.parse().unwrap_or_else(|error| panic!("{name:?}: {error}"));
                assert_eq!(key.to_string(), name);
                assert_eq!(wishes.keys.action(key, place), Some(binding.action), "{name} in {place}");
            }
        }
        for action in [Action::Back, Action::Interrupt] {
            assert!(wishes.keys.bindings_of(place).any(|binding| binding.action == action), "{action} in {place}");
        }
    }
}
