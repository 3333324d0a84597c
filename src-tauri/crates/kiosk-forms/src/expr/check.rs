//! Types of expressions: every name exists, every choice is one of its field, every function gets what
//! it takes. Done once when a definition is read, so that evaluating cannot meet a wrong type.
use super::{Comparison, Expr, ExprError, ExprErrorKind, Literal, Node, Operation};
use crate::def::{Field, FieldKind, FormDef};
use crate::functions::{Function, Parameter};

/// What an expression gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// True or false.
    Bool,
    /// A whole number or an amount.
    Int,
    /// A number with two places.
    Decimal,
    /// A day.
    Date,
    /// A day and the time of day.
    DateTime,
    /// A month.
    Month,
    /// A share of a right, or the sum of some.
    Share,
    /// Text.
    Text,
    /// One choice of the named field.
    Choice(String),
    /// Several choices of the named field.
    Set(String),
    /// The rows of an instalment plan.
    Plan,
}

impl Type {
    fn name(&self) -> &'static str {
        match self {
            Type::Bool => "a condition",
            Type::Int => "a number",
            Type::Decimal => "a number with places",
            Type::Date => "a date",
            Type::DateTime => "a day and time",
            Type::Month => "a month",
            Type::Share => "a share",
            Type::Text => "a text",
            Type::Choice(_) => "a choice",
            Type::Set(_) => "a set of choices",
            Type::Plan => "a plan",
        }
    }

    fn of(field: &Field) -> Option<Self> {
        Some(match field.kind {
            FieldKind::Checkbox => Type::Bool,
            FieldKind::Integer | FieldKind::Money => Type::Int,
            FieldKind::Decimal => Type::Decimal,
            FieldKind::RocDate => Type::Date,
            FieldKind::RocDatetime => Type::DateTime,
            FieldKind::RocMonth => Type::Month,
            FieldKind::Fraction => Type::Share,
            FieldKind::Choice | FieldKind::ChoiceOrText if field.choices.is_empty() => Type::Text,
            FieldKind::Choice | FieldKind::ChoiceOrText => Type::Choice(field.id.clone()),
            FieldKind::MultiChoice => Type::Set(field.id.clone()),
            FieldKind::Table | FieldKind::Signature | FieldKind::Seal => return None,
            _ => Type::Text,
        })
    }
}

/// What the names in an expression stand for.
pub(crate) struct Names<'a> {
    pub def: &'a FormDef,
    /// The table whose row the expression speaks of.
    pub table: Option<&'a Field>,
}

impl<'a> Names<'a> {
    fn field(&self, name: &str) -> Option<&'a Field> {
        let column = self.table.and_then(|table| table.column(name));
        column.or_else(|| self.def.field(name))
    }
}

impl Expr {
    /// The type of the expression.
    ///
    /// # Errors
    /// The first name, choice or type that does not fit.
    pub(crate) fn check(&self, names: &Names) -> Result<Type, ExprError> {
        match &self.node {
            Node::Int(_) => Ok(Type::Int),
            Node::Text(_) => Ok(Type::Text),
            Node::Bool(_) => Ok(Type::Bool),
            Node::Today => Ok(Type::Date),
            Node::Now => Ok(Type::DateTime),
            Node::Whole => Ok(Type::Share),
            Node::Name(name) => {
                let field = names.field(name).ok_or_else(|| self.unknown(name))?;
                Type::of(field).ok_or_else(|| self.wrong("a field with one value", "a table"))
            }
            Node::Column(_, _) => {
                Err(self.wrong("a value", "a column, which only functions over tables take"))
            }
            Node::Not(inner) => inner.need(&Type::Bool, names),
            Node::And(left, right) | Node::Or(left, right) => {
                left.need(&Type::Bool, names)?;
                right.need(&Type::Bool, names)
            }
            Node::Math(Operation::Plus, left, right) if left.check(names)? == Type::Share => {
                right.need(&Type::Share, names)
            }
            Node::Math(_, left, right) => {
                left.need(&Type::Int, names)?;
                right.need(&Type::Int, names)
            }
            Node::Compare(comparison, left, right) => {
                self.check_comparison(*comparison, left, right, names)
            }
            Node::In(value, list) => {
                let found = value.check(names)?;
                for member in list {
                    match (&found, member) {
                        (Type::Int, Literal::Int(_)) | (Type::Text, Literal::Text(_)) => {}
                        (Type::Choice(field), Literal::Text(choice)) => {
                            self.need_choice(field, choice, names)?;
                        }
                        (_, Literal::Int(_)) => return Err(value.wrong("a number", found.name())),
                        (_, Literal::Text(_)) => return Err(value.wrong("a choice", found.name())),
                    }
                }
                Ok(Type::Bool)
            }
            Node::Has(value, choice) => match value.check(names)? {
                Type::Set(field) => {
                    self.need_choice(&field, choice, names)?;
                    Ok(Type::Bool)
                }
                found => Err(value.wrong("a set of choices", found.name())),
            },
            Node::Call(function, arguments) => self.check_call(*function, arguments, names),
        }
    }

    fn check_comparison(
        &self,
        comparison: Comparison,
        left: &Expr,
        right: &Expr,
        names: &Names,
    ) -> Result<Type, ExprError> {
        let ordered = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        let (of_left, of_right) = (left.check(names)?, right.check(names)?);
        match (&of_left, &of_right) {
            (Type::Int | Type::Decimal, Type::Int | Type::Decimal)
            | (Type::Date, Type::Date)
            | (Type::DateTime, Type::DateTime)
            | (Type::Month, Type::Month)
            | (Type::Share, Type::Share) => {}
            (Type::Bool, Type::Bool) | (Type::Text, Type::Text) if !ordered => {}
            (Type::Choice(field), Type::Text) if !ordered => match &right.node {
                Node::Text(choice) => right.need_choice(field, choice, names)?,
                _ => return Err(right.wrong("a choice in quotes", of_right.name())),
            },
            _ => return Err(right.wrong(of_left.name(), of_right.name())),
        }
        Ok(Type::Bool)
    }

    fn check_call(
        &self,
        function: Function,
        arguments: &[Expr],
        names: &Names,
    ) -> Result<Type, ExprError> {
        let mut any: Option<Type> = None;
        // The table whose rows a condition reads.
        let mut table: Option<&Field> = None;
        for (parameter, argument) in function.parameters().iter().zip(arguments) {
            match parameter {
                Parameter::Bool => argument.need(&Type::Bool, names).map(drop)?,
                Parameter::Int => argument.need(&Type::Int, names).map(drop)?,
                Parameter::Date => argument.need(&Type::Date, names).map(drop)?,
                Parameter::DateTime => argument.need(&Type::DateTime, names).map(drop)?,
                Parameter::Text => argument.need(&Type::Text, names).map(drop)?,
                Parameter::RowCondition => {
                    let names = Names {
                        def: names.def,
                        table,
                    };
                    argument.need(&Type::Bool, &names).map(drop)?;
                }
                Parameter::Set => match argument.check(names)? {
                    Type::Set(_) => {}
                    found => return Err(argument.wrong("a set of choices", found.name())),
                },
                Parameter::Any => {
                    let found = argument.check(names)?;
                    match &any {
                        Some(first) if *first != found => {
                            return Err(argument.wrong(first.name(), found.name()));
                        }
                        _ => any = Some(found),
                    }
                }
                Parameter::Field => match &argument.node {
                    Node::Name(name) if names.field(name).is_some() => {}
                    Node::Name(name) => return Err(argument.unknown(name)),
                    _ => return Err(argument.wrong("the name of a field", "a value")),
                },
                Parameter::Table => match &argument.node {
                    Node::Name(name) => {
                        table = Some(names.table(name).ok_or_else(|| argument.unknown(name))?);
                    }
                    _ => return Err(argument.wrong("the name of a table", "a value")),
                },
                Parameter::Column | Parameter::NumberColumn | Parameter::ShareColumn => {
                    match &argument.node {
                        Node::Column(name, column) => {
                            table = names.table(name);
                            let found = table.and_then(|table| table.column(column));
                            let found = found.ok_or_else(|| argument.unknown(column))?;
                            let share = found.kind == FieldKind::Fraction;
                            if *parameter == Parameter::ShareColumn && !share {
                                return Err(argument.wrong("a column of shares", "another column"));
                            }
                            let number =
                                matches!(found.kind, FieldKind::Money | FieldKind::Integer);
                            if *parameter == Parameter::NumberColumn && !number {
                                return Err(argument.wrong("a column of numbers", "another column"));
                            }
                        }
                        _ => return Err(argument.wrong("a column, as table.column", "a value")),
                    }
                }
                Parameter::Bands => match &argument.node {
                    Node::Name(name) if names.def.bands(name).is_some() => {}
                    Node::Name(name) => return Err(argument.unknown(name)),
                    _ => return Err(argument.wrong("the name of a table of bands", "a value")),
                },
            }
        }
        Ok(function
            .result()
            .unwrap_or_else(|| any.unwrap_or(Type::Bool)))
    }

    fn need(&self, expected: &Type, names: &Names) -> Result<Type, ExprError> {
        let found = self.check(names)?;
        if found == *expected {
            Ok(found)
        } else {
            Err(self.wrong(expected.name(), found.name()))
        }
    }

    fn need_choice(&self, field: &str, choice: &str, names: &Names) -> Result<(), ExprError> {
        let known = names
            .field(field)
            .is_some_and(|f| f.choices.iter().any(|c| c.id == *choice));
        if known {
            return Ok(());
        }
        let (field, choice) = (field.to_owned(), choice.to_owned());
        Err(ExprError {
            at: self.at,
            kind: ExprErrorKind::UnknownChoice { field, choice },
        })
    }

    fn wrong(&self, expected: &'static str, found: &'static str) -> ExprError {
        ExprError {
            at: self.at,
            kind: ExprErrorKind::Type { expected, found },
        }
    }

    fn unknown(&self, name: &str) -> ExprError {
        ExprError {
            at: self.at,
            kind: ExprErrorKind::UnknownName(name.to_owned()),
        }
    }
}

impl<'a> Names<'a> {
    fn table(&self, name: &str) -> Option<&'a Field> {
        self.def
            .field(name)
            .filter(|field| field.kind == FieldKind::Table)
    }
}
