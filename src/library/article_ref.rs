//! An article that may still be in its stored form.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::article::Article;

/// A shared article. One of a stored library is decoded when it is first looked at, for a search looks at few of them.
#[derive(Clone)]
pub struct ArticleRef(Arc<Lazy>);

struct Lazy {
    article: OnceLock<Article>,
    decode: Option<Decode>,
}

/// Makes the article of its stored form.
type Decode = Box<dyn Fn() -> Article + Send + Sync>;

impl ArticleRef {
    /// An article that `decode` makes when it is first looked at.
    #[must_use]
    pub fn stored(decode: impl Fn() -> Article + Send + Sync + 'static) -> Self {
        Self(Arc::new(Lazy { article: OnceLock::new(), decode: Some(Box::new(decode)) }))
    }

    /// The article to be changed, where nobody else holds it yet and it needs no decoding.
    pub(super) fn get_mut(&mut self) -> Option<&mut Article> {
        Arc::get_mut(&mut self.0)?.article.get_mut()
    }
}

impl From<Article> for ArticleRef {
    fn from(article: Article) -> Self {
        Self(Arc::new(Lazy { article: OnceLock::from(article), decode: None }))
    }
}

impl Deref for ArticleRef {
    type Target = Article;

    fn deref(&self) -> &Article {
        self.0.article.get_or_init(|| self.0.decode.as_ref().map(|decode| decode()).unwrap_or_default())
    }
}

impl fmt::Debug for ArticleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.article.get().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn a_stored_article_is_decoded_once_and_only_when_it_is_looked_at() {
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        let article = ArticleRef::stored(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            Article { path: "a.md".to_owned(), ..Article::default() }
        });
        let other = article.clone();
        assert_eq!(count.load(Ordering::Relaxed), 0);
        assert_eq!((article.path.as_str(), other.path.as_str()), ("a.md", "a.md"));
        assert_eq!(count.load(Ordering::Relaxed), 1);
    }
}
