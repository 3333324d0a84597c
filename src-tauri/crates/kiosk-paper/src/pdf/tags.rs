//! The structure of a document: marks on pages become a tree of elements, each
//! with the numbers of its pieces of content.

mod write;

use crate::marks::{Mark, Role, Span};
use crate::page::{Item, Page, Pages};

pub(super) use write::write;

/// An element.
#[derive(Debug)]
struct Node {
    kind: Kind,
    kids: Vec<Kid>,
}

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    /// The whole, or the pages of another language.
    Whole(Option<&'static str>),
    Part(Role),
    /// A place to fill in.
    Slot,
    /// What a table, row and cell without any label are.
    Group,
}

#[derive(Debug, Clone, Copy)]
enum Kid {
    Node(usize),
    Content { page: usize, id: i64 },
    Slot { page: usize, n: usize },
}

/// What a text of a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nothing that is read.
    Artifact,
    /// This numbered piece of an element.
    Piece(i64),
}

/// The structure of a document.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// For every page the place of each item, and the element of each piece.
    pages: Vec<(Vec<Place>, Vec<usize>)>,
}

impl Tree {
    /// Reads the marks.
    pub(super) fn new(pages: &Pages) -> Self {
        let mut tree = Self {
            nodes: Vec::new(),
            pages: Vec::new(),
        };
        let root = tree.add(None, Kind::Whole(None));
        for (n, page) in pages.pages.iter().enumerate() {
            let base = match page.lang {
                Some(lang) => tree.add(Some(root), Kind::Whole(Some(lang))),
                None => root,
            };
            let read = Reading {
                tree: &mut tree,
                page: n,
                base,
                stack: Vec::new(),
                loose: None,
                last: None,
                owners: Vec::new(),
            };
            let read = read.page(page);
            tree.pages.push(read);
        }
        tree.prune();
        tree.first_heading();
        tree.tables();
        tree
    }

    /// The place of each item of a page.
    pub(super) fn places(&self, page: usize) -> &[Place] {
        self.pages.get(page).map_or(&[], |(places, _)| places)
    }

    fn add(&mut self, parent: Option<usize>, kind: Kind) -> usize {
        let n = self.nodes.len();
        self.nodes.push(Node {
            kind,
            kids: Vec::new(),
        });
        if let Some(parent) = parent {
            self.nodes[parent].kids.push(Kid::Node(n));
        }
        n
    }

    /// Takes out what holds nothing; an empty cell of a row that holds
    /// something stays, so that columns keep their places.
    fn prune(&mut self) {
        let mut full = vec![false; self.nodes.len()];
        // An element stands before its kids.
        for n in (0..self.nodes.len()).rev() {
            let kept = |kid: &Kid| match kid {
                Kid::Node(kid) => full[*kid],
                Kid::Content { .. } | Kid::Slot { .. } => true,
            };
            full[n] = self.nodes[n].kids.iter().any(kept);
        }
        for n in 0..self.nodes.len() {
            let row = self.nodes[n].kind == Kind::Part(Role::Row) && full[n];
            self.nodes[n].kids.retain(|kid| match kid {
                Kid::Node(kid) => full[*kid] || row,
                Kid::Content { .. } | Kid::Slot { .. } => true,
            });
        }
    }

    /// The first heading of a document is its highest.
    fn first_heading(&mut self) {
        let heading = |node: &&mut Node| {
            matches!(node.kind, Kind::Part(Role::Title | Role::Heading)) && !node.kids.is_empty()
        };
        if let Some(first) = self.nodes.iter_mut().find(heading) {
            first.kind = Kind::Part(Role::Title);
        }
    }

    fn kids(&self, n: usize) -> Vec<usize> {
        let nodes = self.nodes[n].kids.iter().filter_map(|kid| match kid {
            Kid::Node(kid) => Some(*kid),
            Kid::Content { .. } | Kid::Slot { .. } => None,
        });
        nodes.collect()
    }

    /// Every row of a table has as many columns as the longest; rows and cells
    /// without any label are no table.
    fn tables(&mut self) {
        for table in 0..self.nodes.len() {
            if self.nodes[table].kind != Kind::Part(Role::Table) {
                continue;
            }
            let rows: Vec<Vec<usize>> = self
                .kids(table)
                .into_iter()
                .map(|row| self.kids(row))
                .collect();
            let cells: Vec<&Kind> = rows
                .iter()
                .flatten()
                .map(|n| &self.nodes[*n].kind)
                .collect();
            if !cells
                .iter()
                .any(|kind| matches!(kind, Kind::Part(Role::Label(_) | Role::Head(_))))
            {
                self.loosen(table, &rows);
                continue;
            }
            let span = |tree: &Self, n: usize| match &tree.nodes[n].kind {
                Kind::Part(Role::Label(span) | Role::Head(span) | Role::Cell(span)) => *span,
                _ => Span::ONE,
            };
            if rows.iter().flatten().any(|n| span(self, *n).rows > 1) {
                continue;
            }
            let wide = |tree: &Self, row: &[usize]| -> usize {
                row.iter().map(|n| span(tree, *n).cols).sum()
            };
            let most = rows.iter().map(|row| wide(self, row)).max().unwrap_or(0);
            for row in &rows {
                let spare = most - wide(self, row);
                if let Some(last) = row.last()
                    && let Kind::Part(Role::Label(span) | Role::Head(span) | Role::Cell(span)) =
                        &mut self.nodes[*last].kind
                {
                    span.cols += spare;
                }
            }
        }
    }

    fn loosen(&mut self, table: usize, rows: &[Vec<usize>]) {
        for row in self.kids(table) {
            self.nodes[row].kind = Kind::Group;
        }
        self.nodes[table].kind = Kind::Group;
        for row in rows {
            for cell in row {
                self.nodes[*cell].kind = Kind::Part(Role::Paragraph);
            }
        }
        for row in self.kids(table) {
            let empty = |tree: &Self, kid: &Kid| matches!(kid, Kid::Node(n) if tree.nodes[*n].kids.is_empty());
            let kids = std::mem::take(&mut self.nodes[row].kids);
            self.nodes[row].kids = kids.into_iter().filter(|kid| !empty(self, kid)).collect();
        }
    }
}

/// A page being read.
struct Reading<'t> {
    tree: &'t mut Tree,
    page: usize,
    base: usize,
    /// Open elements; `None` is an artifact.
    stack: Vec<Option<usize>>,
    /// The paragraph of texts outside every part.
    loose: Option<usize>,
    /// Element and number of the piece before.
    last: Option<(usize, i64)>,
    owners: Vec<usize>,
}

impl Reading<'_> {
    fn page(mut self, page: &Page) -> (Vec<Place>, Vec<usize>) {
        let mut marks = page.marks.iter().peekable();
        let mut slots = 0;
        let mut places = Vec::with_capacity(page.items.len());
        for at in 0..=page.items.len() {
            while let Some((_, mark)) = marks.next_if(|(before, _)| *before <= at) {
                match mark {
                    Mark::Open(role) => self.open(role),
                    Mark::Close => {
                        self.stack.pop();
                        self.loose = None;
                    }
                    Mark::Slot(_) => {
                        self.slot(slots);
                        slots += 1;
                    }
                }
            }
            if let Some(item) = page.items.get(at) {
                places.push(self.item(item));
            }
        }
        (places, self.owners)
    }

    fn open(&mut self, role: &Role) {
        self.loose = None;
        let artifact = matches!(role, Role::Artifact) || self.stack.contains(&None);
        let node = (!artifact).then(|| {
            let parent = self.stack.last().copied().flatten().unwrap_or(self.base);
            self.tree.add(Some(parent), Kind::Part(role.clone()))
        });
        self.stack.push(node);
    }

    /// The element that content is part of: the innermost that may hold some.
    fn owner(&mut self) -> usize {
        let inner = self.stack.last().copied().flatten();
        let holds = |n: &usize| {
            !matches!(
                self.tree.nodes[*n].kind,
                Kind::Part(Role::Table | Role::Row)
            )
        };
        match inner.filter(holds) {
            Some(n) => n,
            None => *self
                .loose
                .get_or_insert_with(|| self.tree.add(Some(self.base), Kind::Part(Role::Paragraph))),
        }
    }

    fn item(&mut self, item: &Item) -> Place {
        let text = match item {
            Item::Text(text) => text,
            Item::Picture { .. } => return self.picture(),
            _ => return Place::Artifact,
        };
        if text.turn != 0.0 || text.text.is_empty() || self.stack.contains(&None) {
            self.last = None;
            return Place::Artifact;
        }
        let owner = self.owner();
        // What is said otherwise than it is drawn is a piece of its own: poppler
        // loses what follows marked content inside marked content.
        let alone = text.actual.is_some();
        if alone {
            self.last = None;
        }
        let id = match self.last {
            Some((node, id)) if node == owner => id,
            _ => {
                let id = i64::try_from(self.owners.len()).unwrap_or(i64::MAX);
                self.owners.push(owner);
                let page = self.page;
                self.tree.nodes[owner].kids.push(Kid::Content { page, id });
                id
            }
        };
        self.last = (!alone).then_some((owner, id));
        Place::Piece(id)
    }

    /// A picture is a piece of its own: it is drawn before all texts.
    fn picture(&mut self) -> Place {
        self.last = None;
        if self.stack.contains(&None) {
            return Place::Artifact;
        }
        let owner = self.owner();
        let id = i64::try_from(self.owners.len()).unwrap_or(i64::MAX);
        self.owners.push(owner);
        let page = self.page;
        self.tree.nodes[owner].kids.push(Kid::Content { page, id });
        Place::Piece(id)
    }

    fn slot(&mut self, n: usize) {
        let owner = self.owner();
        let node = self.tree.add(Some(owner), Kind::Slot);
        let page = self.page;
        self.tree.nodes[node].kids.push(Kid::Slot { page, n });
        // What follows is read after it.
        self.last = None;
    }
}

impl Kind {
    /// The standard structure type.
    fn name(&self) -> &'static str {
        match self {
            Self::Whole(None) => "Document",
            Self::Whole(Some(_)) => "Part",
            Self::Slot => "Form",
            Self::Group => "Div",
            Self::Part(role) => match role {
                Role::Title => "H1",
                Role::Heading => "H2",
                Role::Paragraph | Role::Artifact => "P",
                Role::Table => "Table",
                Role::Row => "TR",
                Role::Label(_) | Role::Head(_) => "TH",
                Role::Cell(_) => "TD",
                Role::Figure(_) => "Figure",
            },
        }
    }
}
