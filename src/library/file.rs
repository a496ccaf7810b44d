//! A file of content, and what holds for all files of its root.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::project::Project;
use super::site::Site;
use crate::article::{Limits, Locale};
use crate::markdown::{PartNames, ReadOptions};

/// A file to be read.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// Where its bytes are.
    pub place: Place,
    /// Its escaped path from the content root.
    pub path: String,
    /// The locale that a folder of its path names.
    pub locale: Option<Locale>,
    /// The path of the article that the file is a version of.
    pub id: String,
    /// Whether the reader named this very file, so that it is an article whatever it says of itself.
    pub named: bool,
    /// What holds for every file of its root.
    pub profile: Arc<Profile>,
}

/// What holds for every file of a content root.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    /// Whether it is Learn content.
    pub learn: bool,
    /// Where it is published.
    pub site: Site,
    /// How its files are read.
    pub options: ReadOptions,
}

impl Profile {
    /// The profile of a root with this project file and these files.
    pub fn new(project: Project, learn: bool, limits: &Limits) -> Self {
        let site = match project.base {
            Some(base) => Site::Base(base.into()),
            None if learn => Site::Learn,
            None => Site::Unknown,
        };
        let mut parts = PartNames::default();
        for (kind, names) in &project.parts {
            names.iter().for_each(|name| parts.add(*kind, name));
        }
        Self { learn, site, options: ReadOptions { limits: *limits, parts } }
    }
}

impl File {
    /// A file below a root, without a language.
    pub fn new(place: Place, path: String) -> Self {
        Self { place, id: path.clone(), path, locale: None, named: false, profile: Arc::default() }
    }
}

/// Where the bytes of a file are.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// In the binary.
    Embedded,
    /// On disk.
    Disk {
        /// The file.
        file: PathBuf,
        /// The real folder of the content: nothing outside of it is read, whatever an article includes.
        root: Arc<Path>,
    },
}

/// One article: its id, and its file in each language.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub id: String,
    pub files: Vec<File>,
}
