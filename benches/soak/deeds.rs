//! What a reader may do, by chance. Nothing of it quits, stops the program or writes a file.

/// Throws that the seed decides (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `sides`.
    pub fn below(&mut self, sides: u64) -> u64 {
        self.throw() % sides
    }

    /// One of these.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).unwrap_or_default()]
    }

    fn cells(&mut self, most: u16) -> u16 {
        // Small windows and large ones are as frequent as those between.
        let most = self.one(&[most / 20, most / 4, most]).max(1);
        u16::try_from(1 + self.below(u64::from(most))).unwrap_or(most)
    }

    /// A window, down to one cell and up to the largest.
    pub fn size(&mut self) -> (u16, u16) {
        (self.cells(500), self.cells(200))
    }
}

/// Something that is done.
pub enum Deed {
    /// These bytes come from the terminal.
    Bytes(String),
    /// The window has these sizes, one at once after the other.
    Sizes(Vec<(u16, u16)>),
}

/// Keys by what a terminal sends. Not among them: `q`, ctrl-c and ctrl-z, which end or stop the program, `w`, which writes
/// a file, and `r`, which reads everything again and has a clock of its own.
const KEYS: [&str; 68] = [
    "\r",
    " ",
    "\t",
    "\u{1b}[Z",
    "\u{1b}",
    "\u{7f}",
    "\u{1b}[3~",
    "\u{1b}[A",
    "\u{1b}[B",
    "\u{1b}[C",
    "\u{1b}[D",
    "\u{1b}[5~",
    "\u{1b}[6~",
    "\u{1b}[H",
    "\u{1b}[F",
    "\u{1b}OP",
    "\u{1b}OQ",
    "\u{1b}OR",
    "\u{1b}OS",
    "\u{1b}[1;3D",
    "\u{1b}[1;3C",
    "\u{1}",
    "\u{2}",
    "\u{4}",
    "\u{5}",
    "\u{6}",
    "\u{b}",
    "\u{e}",
    "\u{10}",
    "\u{15}",
    "\u{17}",
    "\r",
    "\r",
    " ",
    " ",
    "\u{1b}[B",
    "\u{1b}[B",
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
    "a",
    "c",
    "d",
    "f",
    "g",
    "G",
    "h",
    "j",
    "k",
    "l",
    "L",
    "m",
    "n",
    "N",
    "o",
    "s",
    "t",
    "u",
    "y",
    "Y",
    "/",
    "?",
    "[",
    "]",
    "é",
];

/// Words that find something, and some that do not; without the letters that no key may be.
const TEXTS: [&str; 14] = [
    "order",
    "cancel",
    "sign in",
    "declined",
    "e",
    "passord",
    "licentie",
    "foutcode 0x80070005",
    "鍵",
    "サインイン",
    "zzzzzz",
    "\"exact phrase\"",
    "outlook",
    "e\u{301}",
];

/// Pieces of what is pasted: a log, what steers a terminal, wide characters and such as stand on the one before. Characters
/// that are joined to one by an invisible third are not among them: terminals do not agree on how wide those are.
const PIECES: [&str; 8] = [
    "2026-11-23 08:30:00 ERROR [main] Order 4711 could not be cancelled: code 0x80070005\n",
    "\u{1b}]0;title\u{7}\u{1b}[2J\u{1b}[31m\u{8}\u{7f}\u{9b}1m\u{9d}0;c\u{9c}",
    "\u{202e}sdrawkcab\u{2066}\u{2069} ",
    "at com.example.Order.cancel(Order.java:42)\n",
    "サインインできません 👩 e\u{301}\n",
    "\t\t| a | b |\r\n",
    "`code` **bold** [text](https://example.com/)\n",
    "your order can not be found ",
];

/// The next thing that is done.
pub fn next(dice: &mut Dice) -> Deed {
    match dice.below(100) {
        0..70 => Deed::Bytes(dice.one(&KEYS).to_owned()),
        70..80 => Deed::Bytes(dice.one(&TEXTS).to_owned()),
        80..84 => Deed::Bytes(click(dice)),
        84..89 => Deed::Bytes(paste(dice)),
        89..98 => Deed::Sizes(vec![dice.size()]),
        _ => {
            let count = 2 + dice.below(30);
            let mut sizes: Vec<_> = (0..count).map(|_| dice.size()).collect();
            // A storm that ends where it began leaves nothing to be seen but what was lost on the way.
            sizes.extend(sizes.first().copied());
            Deed::Sizes(sizes)
        }
    }
}

/// A click, or a turn of the wheel.
fn click(dice: &mut Dice) -> String {
    format!("\u{1b}[<{};{};{}M", dice.one(&[0, 64, 65]), 1 + dice.below(120), 1 + dice.below(50))
}

/// A paste: mostly some lines, now and then a very long one.
fn paste(dice: &mut Dice) -> String {
    let pieces = match dice.below(40) {
        0 => 20_000,
        1..4 => 400,
        _ => 1 + dice.below(12),
    };
    let text: String = (0..pieces).map(|_| dice.one(&PIECES)).collect();
    format!("\u{1b}[200~{text}\u{1b}[201~")
}
