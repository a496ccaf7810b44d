//! Values as compressed bytes, part by part, so that no more than one of them is unpacked at a time.

use std::cell::RefCell;

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::Error as _;
use serde::{Deserialize as _, Deserializer, Serialize, Serializer};

/// The most bytes that one byte of an LZ4 block unpacks to.
const MOST_PACKED: usize = 255;
/// Larger buffers are given back.
const MOST_KEPT: usize = 4 << 20;

/// A value as compressed bytes; `None` where it cannot be stored.
pub fn pack(value: &impl Serialize) -> Option<Vec<u8>> {
    Some(lz4_flex::compress_prepend_size(&postcard::to_stdvec(value).ok()?))
}

thread_local! {
    /// Where bytes are unpacked: one part after the other, so that memory is taken from the system once.
    static UNPACKED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// The value of compressed bytes; `None` where they hold none.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (size, packed) = lz4_flex::block::uncompressed_size(bytes).ok()?;
    if size > packed.len().saturating_mul(MOST_PACKED) {
        return None;
    }
    let mut unpacked = UNPACKED.take();
    unpacked.resize(size.max(unpacked.len()), 0);
    let length = lz4_flex::decompress_into(packed, &mut unpacked).ok().filter(|&length| length == size);
    let value = length.and_then(|length| postcard::from_bytes(&unpacked[..length]).ok());
    if unpacked.len() <= MOST_KEPT {
        UNPACKED.set(unpacked);
    }
    value
}

pub(super) fn serialize<S: Serializer>(value: &impl Serialize, serializer: S) -> Result<S::Ok, S::Error> {
    let bytes = pack(value).ok_or_else(|| S::Error::custom("not to be stored"))?;
    serde_bytes::Bytes::new(&bytes).serialize(serializer)
}

pub(super) fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let bytes = <&serde_bytes::Bytes>::deserialize(deserializer)?;
    unpack(bytes).ok_or_else(|| D::Error::custom("packed bytes"))
}
