//! Which file uses which, re-exports followed to the file that defines the name.

use std::collections::{BTreeMap, BTreeSet};

use super::program::{Segments, Source};

/// The module tree, to resolve paths to files.
pub struct Modules<'a> {
    files: BTreeMap<Segments, &'a Source>,
}

/// Re-exports of re-exports are followed this far.
const DEPTH: usize = 8;

impl<'a> Modules<'a> {
    /// The tree of these files; `main.rs` is a crate of its own and left out.
    pub fn new(sources: &'a [Source]) -> Self {
        let library = sources.iter().filter(|source| source.path != "main.rs");
        let files = library.flat_map(|source| source.modules.iter().map(move |module| (module.clone(), source)));
        Self { files: files.collect() }
    }

    /// The files that `source` names, itself excluded.
    pub fn used_by(&self, source: &Source) -> BTreeSet<&'a str> {
        let named = source.paths.iter().filter_map(|(scope, path)| self.absolute(source, scope, path));
        let files = named.filter_map(|path| self.file_of(&path, DEPTH));
        files.filter(|path| *path != source.path).collect()
    }

    /// A path as written in `scope`, from the root of the crate; `None` for a path into another crate or a local name.
    fn absolute(&self, source: &Source, scope: &[String], path: &[String]) -> Option<Segments> {
        let (first, rest) = path.split_first()?;
        let mut base = match first.as_str() {
            "crate" | "pcfix" => Vec::new(),
            "self" => scope.to_vec(),
            "super" => parent(scope)?,
            name => {
                let mut child = scope.to_vec();
                child.push(name.to_owned());
                if self.files.contains_key(&child) {
                    child
                } else {
                    let imports = source.imports.get(scope)?;
                    let (_, path) = imports.iter().find(|(own, path)| own == name && path.first() != Some(first))?;
                    self.absolute(source, scope, path)?
                }
            }
        };
        for segment in rest {
            if segment == "super" {
                base = parent(&base)?;
            } else {
                base.push(segment.clone());
            }
        }
        Some(base)
    }

    /// The file that defines what `path` names.
    fn file_of(&self, path: &[String], depth: usize) -> Option<&'a str> {
        let known = (0..=path.len()).rev().find(|&length| self.files.contains_key(&path[..length]))?;
        let (module, rest) = path.split_at(known);
        let source = self.files[module];
        let Some(name) = rest.first() else { return Some(&source.path) };
        let imports = source.imports.get(module).filter(|_| depth > 0);
        let exported = imports.into_iter().flatten().filter(|(own, _)| own == name).find_map(|(_, target)| {
            let mut target = self.absolute(source, module, target)?;
            target.extend(rest[1..].iter().cloned());
            (target != path).then(|| self.file_of(&target, depth - 1)).flatten()
        });
        exported.or(Some(&source.path))
    }
}

fn parent(module: &[String]) -> Option<Segments> {
    module.split_last().map(|(_, above)| above.to_vec())
}

/// Groups of files that use each other in a circle, within one module of the top level; `mod.rs` files, which only tie
/// their children together, are left aside.
pub fn cycles(sources: &[Source]) -> Vec<BTreeSet<String>> {
    let modules = Modules::new(sources);
    let is_node = |path: &str| path.contains('/') && !path.ends_with("mod.rs");
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in sources.iter().filter(|source| is_node(&source.path)) {
        let room = source.path.split('/').next();
        let same = |path: &&str| is_node(path) && path.split('/').next() == room;
        uses.insert(&source.path, modules.used_by(source).into_iter().filter(same).collect());
    }
    let reach: BTreeMap<&str, BTreeSet<&str>> = uses.keys().map(|&from| (from, reachable(from, &uses))).collect();
    let circle = |from: &str| -> BTreeSet<String> {
        let back = |to: &&&str| reach.get(**to).is_some_and(|there| there.contains(from));
        reach[from].iter().filter(back).map(|&to| to.to_owned()).collect()
    };
    let circles: BTreeSet<BTreeSet<String>> = uses.keys().map(|&from| circle(from)).collect();
    circles.into_iter().filter(|circle| circle.len() > 1).collect()
}

fn reachable<'a>(from: &'a str, uses: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(one) = open.pop() {
        for &next in uses.get(one).into_iter().flatten() {
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    seen
}
