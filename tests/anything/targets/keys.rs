//! Keys: any text is the name of one, and any text is the keys of a user.

use pcfix::config::keymap::{Action, Context};
use pcfix::config::{Colour, ConfigFile, Key, KeyMap};

use super::{Shape, is_one_clean_line};

pub fn run(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(key) = text.parse::<Key>() {
        let name = key.to_string();
        is_one_clean_line("a key", &name);
        assert_eq!(name.parse(), Ok(key), "{name} is read back");
    }
    let shape = Shape::default().with(Colour::parse(&text).is_some());
    match ConfigFile::parse(&format!("keys: {text}")) {
        Ok(file) => {
            let keys = KeyMap::of(file.preset.unwrap_or_default()).with(&file.keys);
            hold_together(&keys);
            shape.count(keys.bindings().len()).end()
        }
        Err(error) => shape.with(std::mem::discriminant(&error.fault)).end(),
    }
}

/// Every key that is bound is read back and does what it is bound to, and there is a way out of every place.
fn hold_together(keys: &KeyMap) {
    for place in Context::ALL {
        for binding in keys.bindings_of(place) {
            for name in binding.keys.split(' ') {
                is_one_clean_line("a key", name);
                let key: Key = name.parse().unwrap_or_else(|error| panic!("{name:?}: {error}"));
                assert_eq!(key.to_string(), name);
                assert_eq!(keys.action(key, place), Some(binding.action), "{name} in {place}");
            }
        }
        for action in [Action::Back, Action::Interrupt] {
            assert!(keys.bindings_of(place).any(|binding| binding.action == action), "{action} in {place}");
        }
    }
}
