//! Small numbers in few bytes: seven bits a byte, the lowest first, the top bit set where more follow.

/// Appends `value`.
pub(super) fn push(value: u32, mut byte: impl FnMut(u8)) {
    let mut rest = value;
    while rest >= 0x80 {
        byte((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    byte(rest as u8);
}

/// Takes the next number off; `None` where the bytes end.
pub(super) fn next(mut byte: impl FnMut() -> Option<u8>) -> Option<u32> {
    let mut value = 0;
    let mut shift = 0;
    loop {
        let next = byte()?;
        value |= u32::from(next & 0x7f) << shift;
        if next < 0x80 {
            return Some(value);
        }
        shift += 7;
        if shift > 31 {
            return Some(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_survive(values: Vec<u32>) {
            let mut bytes = Vec::new();
            for &value in &values {
                super::push(value, |byte| bytes.push(byte));
            }
            let mut left = bytes.into_iter();
            let back: Vec<u32> = std::iter::from_fn(|| super::next(|| left.next())).collect();
            prop_assert_eq!(back, values);
        }
    }
}
