//! The tree as objects of a file.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::super::strings::words;
use super::{Kid, Kind, Tree};
use crate::marks::{Role, Span};

/// Adds the tree to a document; `slots` are the fields of each page.
pub(in super::super) fn write(
    document: &mut Document,
    tree: &Tree,
    pages: &[ObjectId],
    slots: &[Vec<ObjectId>],
) -> Option<()> {
    let root = document.new_object_id();
    let ids = numbered(document, tree);
    let mut tops: Vec<Object> = Vec::new();
    let mut field_parents = Vec::new();
    for (n, node) in tree.nodes.iter().enumerate() {
        let Some(id) = ids[n] else { continue };
        let mut dict = Dictionary::new();
        dict.set("S", Object::Name(node.kind.name().into()));
        let mut kids = Vec::with_capacity(node.kids.len());
        for kid in &node.kids {
            match kid {
                Kid::Node(kid) => {
                    let kid = ids[*kid]?;
                    let element = document.objects.entry(kid).or_insert_with(empty);
                    element.as_dict_mut().ok()?.set("P", id);
                    kids.push(Object::Reference(kid));
                }
                Kid::Content { page, id } => {
                    dict.set("Pg", *pages.get(*page)?);
                    kids.push(Object::Integer(*id));
                }
                Kid::Slot { page, n } => {
                    let Some(field) = slots.get(*page).and_then(|slots| slots.get(*n)) else {
                        continue;
                    };
                    let mut object = Dictionary::new();
                    object.set("Type", "OBJR");
                    object.set("Obj", *field);
                    dict.set("Pg", *pages.get(*page)?);
                    kids.push(Object::Dictionary(object));
                    field_parents.push((*field, id));
                }
            }
        }
        if kids.len() == 1 {
            dict.set("K", kids.pop()?);
        } else if !kids.is_empty() {
            dict.set("K", kids);
        }
        attributes(&mut dict, &node.kind);
        if n == 0 {
            dict.set("P", root);
            tops.push(Object::Reference(id));
        }
        let element = document.objects.entry(id).or_insert_with(empty);
        element.as_dict_mut().ok()?.extend(&dict);
    }
    let mut numbers = Vec::new();
    for (n, (_, owners)) in tree.pages.iter().enumerate() {
        let n = i64::try_from(n).ok()?;
        let owners: Option<Vec<Object>> = owners
            .iter()
            .map(|node| ids[*node].map(Object::Reference))
            .collect();
        numbers.extend([Object::Integer(n), Object::Array(owners?)]);
        let page = document.get_object_mut(*pages.get(n as usize)?).ok()?;
        let page = page.as_dict_mut().ok()?;
        page.set("StructParents", n);
        page.set("Tabs", "S");
    }
    let first = i64::try_from(tree.pages.len()).ok()?;
    for (n, (field, element)) in (first..).zip(&field_parents) {
        numbers.extend([Object::Integer(n), Object::Reference(*element)]);
        let field = document.get_object_mut(*field).ok()?.as_dict_mut().ok()?;
        field.set("StructParent", n);
    }
    let mut parents = Dictionary::new();
    parents.set("Nums", numbers);
    let mut dict = Dictionary::new();
    dict.set("Type", "StructTreeRoot");
    dict.set("K", tops);
    dict.set("ParentTree", parents);
    let next = first + i64::try_from(field_parents.len()).ok()?;
    dict.set("ParentTreeNextKey", next);
    document.objects.insert(root, Object::Dictionary(dict));
    let catalog = document.trailer.get(b"Root").ok()?.as_reference().ok()?;
    let catalog = document.get_object_mut(catalog).ok()?.as_dict_mut().ok()?;
    catalog.set("StructTreeRoot", root);
    let mut marked = Dictionary::new();
    marked.set("Marked", true);
    catalog.set("MarkInfo", marked);
    Some(())
}

fn empty() -> Object {
    Object::Dictionary(Dictionary::new())
}

/// The number of every element that is written. They go down level by level: the cells of a table
/// then follow one another, and the list of parents says what the lists of kids have said.
fn numbered(document: &mut Document, tree: &Tree) -> Vec<Option<ObjectId>> {
    let mut ids: Vec<Option<ObjectId>> = vec![None; tree.nodes.len()];
    let mut level = vec![0];
    while !level.is_empty() {
        let mut below = Vec::new();
        for n in level {
            ids[n] = Some(document.new_object_id());
            below.extend(tree.nodes[n].kids.iter().filter_map(|kid| match kid {
                Kid::Node(kid) => Some(*kid),
                Kid::Content { .. } | Kid::Slot { .. } => None,
            }));
        }
        level = below;
    }
    ids
}

fn attributes(dict: &mut Dictionary, kind: &Kind) {
    match kind {
        Kind::Whole(Some(lang)) => dict.set("Lang", Object::string_literal(*lang)),
        Kind::Part(Role::Figure(what)) => dict.set("Alt", words(what)),
        Kind::Part(Role::Label(span)) => table(dict, *span, Some("Row")),
        Kind::Part(Role::Head(span)) => table(dict, *span, Some("Column")),
        Kind::Part(Role::Cell(span)) => table(dict, *span, None),
        Kind::Whole(None) | Kind::Part(_) | Kind::Slot | Kind::Group => {}
    }
}

fn table(dict: &mut Dictionary, span: Span, scope: Option<&str>) {
    if span == Span::ONE && scope.is_none() {
        return;
    }
    let mut about = Dictionary::new();
    about.set("O", "Table");
    if let Some(scope) = scope {
        about.set("Scope", Object::Name(scope.into()));
    }
    for (name, count) in [("ColSpan", span.cols), ("RowSpan", span.rows)] {
        if count > 1 {
            about.set(name, i64::try_from(count).unwrap_or(1));
        }
    }
    dict.set("A", about);
}
