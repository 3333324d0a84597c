//! People whom every test may know. None of them exists; the numbers are published specimens.

/// A person with what a form may ask.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// Name as on the ID card.
    pub name: &'static str,
    /// National ID or resident number.
    pub id: &'static str,
    /// Birth date as typed.
    pub birth: &'static str,
    /// Mobile number as typed.
    pub mobile: &'static str,
    /// Fixed line as typed.
    pub phone: &'static str,
    /// Address.
    pub address: &'static str,
}

/// A company with what a form may ask.
#[derive(Debug, Clone, Copy)]
pub struct Company {
    /// Name.
    pub name: &'static str,
    /// Business number; its seventh digit is 7.
    pub number: &'static str,
    /// Who acts for it.
    pub representative: &'static str,
}

/// The person of all examples.
pub const WANG_MING: Person = Person {
    name: "王小明",
    id: "A123456789",
    birth: "民國70年1月1日",
    mobile: "0912-345-678",
    phone: "08-7000000",
    address: "示範縣示範市示範路1號",
};

/// The second person of all examples.
pub const CHEN_MEI: Person = Person {
    name: "陳小美",
    id: "A223456781",
    birth: "75/12/31",
    mobile: "0987654321",
    phone: "(02)2312-3456",
    address: "臺北市示範區示範街２號３樓之４",
};

/// Characters outside the first plane and outside Big5.
pub const LIN_RARE: Person = Person {
    name: "林𠮷堃煊",
    id: "T100000007",
    birth: "0010101",
    mobile: "0900000000",
    phone: "0836-22381",
    address: "示範縣示範鄉示範段凍子脚１２３地號",
};

/// An Indigenous name with its separator.
pub const NOKAN_WALIS: Person = Person {
    name: "瓦歷斯‧諾幹",
    id: "T200000009",
    birth: "113.2.29",
    mobile: "+886 912 345 678",
    phone: "089-326141",
    address: "示範縣山地示範鄉示範村1鄰2號",
};

/// A resident with a new number and Vietnamese letters.
pub const NGUYEN_HOA: Person = Person {
    name: "Nguyễn Thị Hoa",
    id: "A900000007",
    birth: "880808",
    mobile: "0912 000 111",
    phone: "07-2250000",
    address: "高雄市示範區示範巷5弄6號",
};

/// A resident with an old number and Thai letters.
pub const SOMCHAI: Person = Person {
    name: "สมชาย ใจดี",
    id: "AC00000003",
    birth: "79/07/07",
    mobile: "0988-777-666",
    phone: "04-7222151",
    address: "彰化縣示範鎮示範路7號",
};

/// All of them.
pub const PEOPLE: [Person; 6] = [
    WANG_MING,
    CHEN_MEI,
    LIN_RARE,
    NOKAN_WALIS,
    NGUYEN_HOA,
    SOMCHAI,
];

/// The company of all examples.
pub const COMPANY: Company = Company {
    name: "大明有限公司",
    number: "12345675",
    representative: "王大明",
};

#[cfg(test)]
mod tests {
    use super::*;
    use kiosk_model::date::RocDate;
    use kiosk_model::name::check_name;
    use kiosk_model::person_id::{check_business, check_national};
    use kiosk_model::phone::Phone;

    #[test]
    fn everything_about_them_passes_the_rules() {
        for person in PEOPLE {
            assert!(check_name(person.name).is_ok(), "{}", person.name);
            assert!(check_national(person.id).is_ok(), "{}", person.name);
            assert!(RocDate::parse_roc(person.birth).is_ok(), "{}", person.name);
            assert!(Phone::parse(person.mobile).is_ok(), "{}", person.name);
            assert!(Phone::parse(person.phone).is_ok(), "{}", person.name);
        }
        assert!(check_business(COMPANY.number).is_ok());
    }
}
