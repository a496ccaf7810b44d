//! The sources of the program, parsed: modules, imports, paths and public types, without test code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemUse, UseTree, Visibility};

/// A path as it is written, or a module path from the crate's root.
pub type Segments = Vec<String>;

/// One source file. Items under `#[cfg(test)]` are left out.
#[derive(Default)]
pub struct Source {
    /// Its path from `src`, with `/`.
    pub path: String,
    /// Its module path from the crate's root; empty for `lib.rs` and `main.rs`.
    pub module: Segments,
    /// Every path that the code names, as written, with the inline module it is written in.
    pub paths: Vec<(Segments, Segments)>,
    /// What `use` brings into each module of the file: name to path as written.
    pub imports: BTreeMap<Segments, Vec<(String, Segments)>>,
    /// The macros that are called.
    pub macros: BTreeSet<String>,
    /// The names of its `pub` types and traits.
    pub public_types: Vec<String>,
    /// The modules whose code is in the file: its own and the inline ones.
    pub modules: Vec<Segments>,
    /// The modules that the file declares with `mod name;`, each with the path of its `#[path]`.
    children: Vec<(Segments, Option<String>)>,
}

/// All files of the program, parsed once; test code is left out.
pub fn sources() -> &'static [Source] {
    static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(read);
    &SOURCES
}

/// Reads the files that `lib.rs` and `main.rs` reach by `mod` declarations.
fn read() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open: Vec<(PathBuf, Segments)> = vec![(root.join("lib.rs"), vec![]), (root.join("main.rs"), vec![])];
    let mut sources = Vec::new();
    while let Some((file, module)) = open.pop() {
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let path = file.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
        let source = parse(&path, &module, &text);
        let folder = file.parent().expect("a folder");
        let is_root = matches!(path.as_str(), "lib.rs" | "main.rs") || path.ends_with("/mod.rs");
        for (child, explicit) in &source.children {
            let name = child.last().expect("a name");
            let folder = if is_root { folder.to_owned() } else { folder.join(module.last().expect("a name")) };
            let candidates = match explicit {
                Some(path) => vec![file.with_file_name(path)],
                None => vec![folder.join(name).with_extension("rs"), folder.join(name).join("mod.rs")],
            };
            let found = candidates.into_iter().find(|path| path.is_file());
            open.push((found.unwrap_or_else(|| panic!("{path}: no file for mod {name}")), child.clone()));
        }
        sources.push(source);
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

/// Parses one file.
pub fn parse(path: &str, module: &[String], text: &str) -> Source {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut reader = Reader { source: Source::default(), scope: module.to_vec() };
    reader.source.path = path.to_owned();
    reader.source.module = module.to_vec();
    reader.source.modules.push(module.to_vec());
    reader.visit_file(&file);
    reader.source
}

struct Reader {
    source: Source,
    scope: Segments,
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_test(attributes(item)) {
            return;
        }
        let (visibility, name) = match item {
            Item::Struct(item) => (&item.vis, &item.ident),
            Item::Enum(item) => (&item.vis, &item.ident),
            Item::Union(item) => (&item.vis, &item.ident),
            Item::Trait(item) => (&item.vis, &item.ident),
            Item::Type(item) => (&item.vis, &item.ident),
            Item::Mod(item) => return self.module(item),
            Item::Use(item) => return self.import(item),
            _ => return visit::visit_item(self, item),
        };
        if matches!(visibility, Visibility::Public(_)) {
            self.source.public_types.push(name.to_string());
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let test = matches!(item, syn::ImplItem::Fn(function) if is_test(&function.attrs));
        if !test {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.source.paths.push((self.scope.clone(), segments));
        visit::visit_path(self, path);
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.source.macros.extend(called.path.segments.last().map(|segment| segment.ident.to_string()));
        self.tokens(called.tokens.clone());
        visit::visit_macro(self, called);
    }
}

impl Reader {
    fn module(&mut self, item: &syn::ItemMod) {
        self.scope.push(item.ident.to_string());
        match &item.content {
            Some((_, items)) => {
                self.source.modules.push(self.scope.clone());
                items.iter().for_each(|item| self.visit_item(item));
            }
            None => self.source.children.push((self.scope.clone(), explicit_path(&item.attrs))),
        }
        self.scope.pop();
    }

    fn import(&mut self, item: &ItemUse) {
        let mut found = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut found);
        self.source.paths.extend(found.iter().map(|(_, path)| (self.scope.clone(), path.clone())));
        self.source.imports.entry(self.scope.clone()).or_default().extend(found);
    }

    /// Paths inside a macro call, which the parser leaves as tokens.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Segments = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 && !path.is_empty() {
                        self.source.paths.push((self.scope.clone(), std::mem::take(&mut path)));
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    if !path.is_empty() {
                        self.source.paths.push((self.scope.clone(), std::mem::take(&mut path)));
                    }
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        if !path.is_empty() {
            self.source.paths.push((self.scope.clone(), path));
        }
    }
}

/// The paths of a `use`, each with the name it gets; `*` for a glob.
fn flatten(tree: &UseTree, before: &mut Segments, found: &mut Vec<(String, Segments)>) {
    let mut add = |name: String, last: String| {
        let mut path = before.clone();
        if last != "self" {
            path.push(last);
        }
        let name = if name == "self" { path.last().cloned().unwrap_or_default() } else { name };
        found.push((name, path));
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => add(name.ident.to_string(), name.ident.to_string()),
        UseTree::Rename(rename) => add(rename.rename.to_string(), rename.ident.to_string()),
        UseTree::Glob(_) => found.push(("*".to_owned(), before.clone())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before, found)),
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let condition = attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
        attribute.path().is_ident("cfg") && condition == "test" || attribute.path().is_ident("test")
    })
}

fn explicit_path(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("path"))?;
    match &attribute.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) => Some(path.value()),
        _ => None,
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
