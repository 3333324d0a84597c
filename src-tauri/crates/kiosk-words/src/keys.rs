//! The key of every message. Written by `cargo xtask words --gen`; do not edit.
#![expect(missing_docs, reason = "each constant is named after its key")]

use crate::Key;

pub const ALERT_CATALOGUE_LOST: Key = Key("alert-catalogue-lost");
pub const ALERT_CLOCK_UNTRUSTED: Key = Key("alert-clock-untrusted");
pub const ALERT_HELP_CALLED: Key = Key("alert-help-called");
pub const ALERT_KEY_IN_FILE: Key = Key("alert-key-in-file");
pub const ALERT_LEDGER_KEY_GONE: Key = Key("alert-ledger-key-gone");
pub const ALERT_LEDGER_KEY_LOCKED: Key = Key("alert-ledger-key-locked");
pub const ALERT_LEDGER_UNREADABLE: Key = Key("alert-ledger-unreadable");
pub const ALERT_PRINTER_NEEDS_HELP: Key = Key("alert-printer-needs-help");
pub const ALERT_PRINTER_OFFLINE: Key = Key("alert-printer-offline");
pub const ALERT_PRINTER_PAPER_OUT: Key = Key("alert-printer-paper-out");
pub const ALERT_WHO_COUNTER: Key = Key("alert-who-counter");
pub const ALERT_WHO_TECHNICIAN: Key = Key("alert-who-technician");
pub const CLI_ABOUT: Key = Key("cli-about");
pub const CLI_ARG_ACCEPT_SHRINK: Key = Key("cli-arg-accept_shrink");
pub const CLI_ARG_ANSWERS: Key = Key("cli-arg-answers");
pub const CLI_ARG_BLANK: Key = Key("cli-arg-blank");
pub const CLI_ARG_COPIES: Key = Key("cli-arg-copies");
pub const CLI_ARG_DATA: Key = Key("cli-arg-data");
pub const CLI_ARG_EXAMPLE: Key = Key("cli-arg-example");
pub const CLI_ARG_FILE: Key = Key("cli-arg-file");
pub const CLI_ARG_FORM: Key = Key("cli-arg-form");
pub const CLI_ARG_FROM: Key = Key("cli-arg-from");
pub const CLI_ARG_JSON: Key = Key("cli-arg-json");
pub const CLI_ARG_KIND: Key = Key("cli-arg-kind");
pub const CLI_ARG_LIMIT: Key = Key("cli-arg-limit");
pub const CLI_ARG_OFFSET: Key = Key("cli-arg-offset");
pub const CLI_ARG_OUT: Key = Key("cli-arg-out");
pub const CLI_ARG_PRINTER: Key = Key("cli-arg-printer");
pub const CLI_ARG_TO: Key = Key("cli-arg-to");
pub const CLI_ARG_TOWNSHIP: Key = Key("cli-arg-township");
pub const CLI_ARG_WORDS: Key = Key("cli-arg-words");
pub const CLI_DOCTOR: Key = Key("cli-doctor");
pub const CLI_FORMS: Key = Key("cli-forms");
pub const CLI_FORMS_LIST: Key = Key("cli-forms-list");
pub const CLI_FORMS_PRINT: Key = Key("cli-forms-print");
pub const CLI_IMPORT_DONE: Key = Key("cli-import-done");
pub const CLI_IMPORT_REFUSED: Key = Key("cli-import-refused");
pub const CLI_NOTICES: Key = Key("cli-notices");
pub const CLI_NOTICES_IMPORT: Key = Key("cli-notices-import");
pub const CLI_NOTICES_SEARCH: Key = Key("cli-notices-search");
pub const CLI_OPEN: Key = Key("cli-open");
pub const CLI_PRINT_DONE: Key = Key("cli-print-done");
pub const CLI_PRINT_SAVED: Key = Key("cli-print-saved");
pub const CLI_SEARCH_DEMO: Key = Key("cli-search-demo");
pub const CLI_SEARCH_TOTAL: Key = Key("cli-search-total");
pub const CLI_SETTINGS: Key = Key("cli-settings");
pub const CLI_SETTINGS_CHECK: Key = Key("cli-settings-check");
pub const CLI_SETTINGS_OK: Key = Key("cli-settings-ok");
pub const CLI_SETTINGS_SHOW: Key = Key("cli-settings-show");
pub const CLI_SURVEY: Key = Key("cli-survey");
pub const CLI_SURVEY_REPORT: Key = Key("cli-survey-report");
pub const CLI_SURVEY_TOTAL: Key = Key("cli-survey-total");
pub const DOCTOR_ALERTS: Key = Key("doctor-alerts");
pub const DOCTOR_ALERTS_NONE: Key = Key("doctor-alerts-none");
pub const DOCTOR_AREA_CLOCK: Key = Key("doctor-area-clock");
pub const DOCTOR_AREA_KEY: Key = Key("doctor-area-key");
pub const DOCTOR_AREA_LEDGER: Key = Key("doctor-area-ledger");
pub const DOCTOR_AREA_MACHINE: Key = Key("doctor-area-machine");
pub const DOCTOR_AREA_NOTICES: Key = Key("doctor-area-notices");
pub const DOCTOR_AREA_PRINTER: Key = Key("doctor-area-printer");
pub const DOCTOR_AREA_PROFILE: Key = Key("doctor-area-profile");
pub const DOCTOR_AREA_PROGRAM: Key = Key("doctor-area-program");
pub const DOCTOR_CLOCK_TRUSTED: Key = Key("doctor-clock-trusted");
pub const DOCTOR_CLOCK_UNKNOWN: Key = Key("doctor-clock-unknown");
pub const DOCTOR_KEY_CREDENTIAL: Key = Key("doctor-key-credential");
pub const DOCTOR_KEY_FILE: Key = Key("doctor-key-file");
pub const DOCTOR_KEY_KEYRING: Key = Key("doctor-key-keyring");
pub const DOCTOR_KEY_LOCKED: Key = Key("doctor-key-locked");
pub const DOCTOR_KEY_MISSING: Key = Key("doctor-key-missing");
pub const DOCTOR_LEDGER_CLOSED: Key = Key("doctor-ledger-closed");
pub const DOCTOR_LEDGER_OK: Key = Key("doctor-ledger-ok");
pub const DOCTOR_NOTICES_COUNT: Key = Key("doctor-notices-count");
pub const DOCTOR_NOTICES_DEMO: Key = Key("doctor-notices-demo");
pub const DOCTOR_NOTICES_NONE: Key = Key("doctor-notices-none");
pub const DOCTOR_PHONE_MISSING: Key = Key("doctor-phone-missing");
pub const DOCTOR_PRINTER_FOLDER: Key = Key("doctor-printer-folder");
pub const DOCTOR_PRINTER_NEEDS_HELP: Key = Key("doctor-printer-needs_help");
pub const DOCTOR_PRINTER_OFFLINE: Key = Key("doctor-printer-offline");
pub const DOCTOR_PRINTER_PAPER_OUT: Key = Key("doctor-printer-paper_out");
pub const DOCTOR_PRINTER_READY: Key = Key("doctor-printer-ready");
pub const DOCTOR_PROFILE_OFFICIAL: Key = Key("doctor-profile-official");
pub const DOCTOR_PROFILE_SAMPLE: Key = Key("doctor-profile-sample");
pub const DOCTOR_RECIPIENTS_MISSING: Key = Key("doctor-recipients-missing");
pub const DOCTOR_ROLE_DESK: Key = Key("doctor-role-desk");
pub const DOCTOR_ROLE_HALL: Key = Key("doctor-role-hall");
pub const DOCTOR_ROLE_SITE: Key = Key("doctor-role-site");
pub const DOCTOR_ROLE_WALL: Key = Key("doctor-role-wall");
pub const DOCTOR_STATE_DEGRADED: Key = Key("doctor-state-degraded");
pub const DOCTOR_STATE_MISSING: Key = Key("doctor-state-missing");
pub const DOCTOR_STATE_OK: Key = Key("doctor-state-ok");
pub const DOCTOR_VERSION: Key = Key("doctor-version");
pub const ERROR_ANSWERS: Key = Key("error-answers");
pub const ERROR_BAD_REQUEST: Key = Key("error-bad-request");
pub const ERROR_BUSY: Key = Key("error-busy");
pub const ERROR_DATE: Key = Key("error-date");
pub const ERROR_FILE: Key = Key("error-file");
pub const ERROR_FORM_INCOMPLETE: Key = Key("error-form-incomplete");
pub const ERROR_INTERNAL: Key = Key("error-internal");
pub const ERROR_LEDGER_CLOSED: Key = Key("error-ledger-closed");
pub const ERROR_LEDGER_KEY: Key = Key("error-ledger-key");
pub const ERROR_MISSING_GLYPH: Key = Key("error-missing-glyph");
pub const ERROR_NOT_FOUND: Key = Key("error-not-found");
pub const ERROR_NOT_FOUND_FORM: Key = Key("error-not-found-form");
pub const ERROR_NOT_READY: Key = Key("error-not-ready");
pub const ERROR_PAPER: Key = Key("error-paper");
pub const ERROR_PRINTER: Key = Key("error-printer");
pub const ERROR_PRINTER_ADDRESS: Key = Key("error-printer-address");
pub const ERROR_PROFILE: Key = Key("error-profile");
pub const ERROR_SETTING_BOUNDS: Key = Key("error-setting-bounds");
pub const ERROR_SETTINGS: Key = Key("error-settings");
pub const ERROR_STORE: Key = Key("error-store");
pub const ERROR_STORE_SHRUNK: Key = Key("error-store-shrunk");
pub const ERROR_TOO_LARGE: Key = Key("error-too-large");
pub const ERROR_USAGE: Key = Key("error-usage");
pub const ERROR_VISIT_ENDED: Key = Key("error-visit-ended");
pub const FIELD_AUCTION_DATE: Key = Key("field-auction_date");
pub const FIELD_AUCTION_DATE__HELP: Key = Key("field-auction_date.help");
pub const FIELD_AUCTION_DATE__LABEL: Key = Key("field-auction_date.label");
pub const FIELD_AUCTION_ROUND: Key = Key("field-auction_round");
pub const FIELD_AUCTION_ROUND_AFTER_SPECIAL: Key = Key("field-auction_round-after_special");
pub const FIELD_AUCTION_ROUND_FIRST: Key = Key("field-auction_round-first");
pub const FIELD_AUCTION_ROUND_SECOND: Key = Key("field-auction_round-second");
pub const FIELD_AUCTION_ROUND_SPECIAL: Key = Key("field-auction_round-special");
pub const FIELD_AUCTION_ROUND_THIRD: Key = Key("field-auction_round-third");
pub const FIELD_AUCTION_ROUND__HELP: Key = Key("field-auction_round.help");
pub const FIELD_AUCTION_ROUND__LABEL: Key = Key("field-auction_round.label");
pub const FIELD_CASE_NUMBER: Key = Key("field-case_number");
pub const FIELD_CASE_NUMBER__HELP: Key = Key("field-case_number.help");
pub const FIELD_CASE_NUMBER__LABEL: Key = Key("field-case_number.label");
pub const FIELD_CASE_ROWS: Key = Key("field-case_rows");
pub const FIELD_CASE_ROWS_AMOUNT_DUE: Key = Key("field-case_rows-amount_due");
pub const FIELD_CASE_ROWS_AMOUNT_DUE__HELP: Key = Key("field-case_rows-amount_due.help");
pub const FIELD_CASE_ROWS_AMOUNT_DUE__LABEL: Key = Key("field-case_rows-amount_due.label");
pub const FIELD_CASE_ROWS_CASE_NUMBER: Key = Key("field-case_rows-case_number");
pub const FIELD_CASE_ROWS_CASE_NUMBER__HELP: Key = Key("field-case_rows-case_number.help");
pub const FIELD_CASE_ROWS_CASE_NUMBER__LABEL: Key = Key("field-case_rows-case_number.label");
pub const FIELD_CASE_ROWS_DEBT_KIND: Key = Key("field-case_rows-debt_kind");
pub const FIELD_CASE_ROWS_DEBT_KIND_FINE: Key = Key("field-case_rows-debt_kind-fine");
pub const FIELD_CASE_ROWS_DEBT_KIND_FUEL: Key = Key("field-case_rows-debt_kind-fuel");
pub const FIELD_CASE_ROWS_DEBT_KIND_HEALTH: Key = Key("field-case_rows-debt_kind-health");
pub const FIELD_CASE_ROWS_DEBT_KIND_LABOUR: Key = Key("field-case_rows-debt_kind-labour");
pub const FIELD_CASE_ROWS_DEBT_KIND_OTHER: Key = Key("field-case_rows-debt_kind-other");
pub const FIELD_CASE_ROWS_DEBT_KIND_PARKING: Key = Key("field-case_rows-debt_kind-parking");
pub const FIELD_CASE_ROWS_DEBT_KIND_TAX: Key = Key("field-case_rows-debt_kind-tax");
pub const FIELD_CASE_ROWS_DEBT_KIND__HELP: Key = Key("field-case_rows-debt_kind.help");
pub const FIELD_CASE_ROWS_DEBT_KIND__LABEL: Key = Key("field-case_rows-debt_kind.label");
pub const FIELD_CASE_ROWS_TRANSFERRING_AGENCY: Key = Key("field-case_rows-transferring_agency");
pub const FIELD_CASE_ROWS_TRANSFERRING_AGENCY__HELP: Key =
    Key("field-case_rows-transferring_agency.help");
pub const FIELD_CASE_ROWS_TRANSFERRING_AGENCY__LABEL: Key =
    Key("field-case_rows-transferring_agency.label");
pub const FIELD_CASE_ROWS__HELP: Key = Key("field-case_rows.help");
pub const FIELD_CASE_ROWS__LABEL: Key = Key("field-case_rows.label");
pub const FIELD_DIVISION: Key = Key("field-division");
pub const FIELD_DIVISION__HELP: Key = Key("field-division.help");
pub const FIELD_DIVISION__LABEL: Key = Key("field-division.label");
pub const FIELD_EVIDENCE_LIST: Key = Key("field-evidence_list");
pub const FIELD_EVIDENCE_LIST__LABEL: Key = Key("field-evidence_list.label");
pub const FIELD_FILED_BY: Key = Key("field-filed_by");
pub const FIELD_FILED_BY_PROXY: Key = Key("field-filed_by-proxy");
pub const FIELD_FILED_BY_REPRESENTATIVE: Key = Key("field-filed_by-representative");
pub const FIELD_FILED_BY_SELF: Key = Key("field-filed_by-self");
pub const FIELD_FILED_BY__HELP: Key = Key("field-filed_by.help");
pub const FIELD_FILED_BY__LABEL: Key = Key("field-filed_by.label");
pub const FIELD_FILING_DATE: Key = Key("field-filing_date");
pub const FIELD_FILING_DATE__HELP: Key = Key("field-filing_date.help");
pub const FIELD_FILING_DATE__LABEL: Key = Key("field-filing_date.label");
pub const FIELD_FILING_DATE__PAPER: Key = Key("field-filing_date.paper");
pub const FIELD_LOT_NO: Key = Key("field-lot_no");
pub const FIELD_LOT_NO__HELP: Key = Key("field-lot_no.help");
pub const FIELD_LOT_NO__LABEL: Key = Key("field-lot_no.label");
pub const FIELD_OBLIGOR_ADDRESS: Key = Key("field-obligor_address");
pub const FIELD_OBLIGOR_ADDRESS__HELP: Key = Key("field-obligor_address.help");
pub const FIELD_OBLIGOR_ADDRESS__LABEL: Key = Key("field-obligor_address.label");
pub const FIELD_OBLIGOR_ADDRESS__PAPER: Key = Key("field-obligor_address.paper");
pub const FIELD_OBLIGOR_ID_NO: Key = Key("field-obligor_id_no");
pub const FIELD_OBLIGOR_ID_NO__HELP: Key = Key("field-obligor_id_no.help");
pub const FIELD_OBLIGOR_ID_NO__LABEL: Key = Key("field-obligor_id_no.label");
pub const FIELD_OBLIGOR_ID_NO__PAPER: Key = Key("field-obligor_id_no.paper");
pub const FIELD_OBLIGOR_NAME: Key = Key("field-obligor_name");
pub const FIELD_OBLIGOR_NAME__HELP: Key = Key("field-obligor_name.help");
pub const FIELD_OBLIGOR_NAME__LABEL: Key = Key("field-obligor_name.label");
pub const FIELD_OBLIGOR_NAME__PAPER: Key = Key("field-obligor_name.paper");
pub const FIELD_OPENING_DATE: Key = Key("field-opening_date");
pub const FIELD_OPENING_DATE__HELP: Key = Key("field-opening_date.help");
pub const FIELD_OPENING_DATE__LABEL: Key = Key("field-opening_date.label");
pub const FIELD_PAGE_ACCOUNT: Key = Key("field-page-account");
pub const FIELD_PAGE_CONTACT: Key = Key("field-page-contact");
pub const FIELD_PAGE_DEBT: Key = Key("field-page-debt");
pub const FIELD_PAGE_DISTRICT: Key = Key("field-page-district");
pub const FIELD_PAGE_PROXY: Key = Key("field-page-proxy");
pub const FIELD_PAGE_SECTION: Key = Key("field-page-section");
pub const FIELD_PARTY_ADDRESS: Key = Key("field-party_address");
pub const FIELD_PARTY_ADDRESS__HELP: Key = Key("field-party_address.help");
pub const FIELD_PARTY_ADDRESS__LABEL: Key = Key("field-party_address.label");
pub const FIELD_PARTY_ADDRESS_CONTACT: Key = Key("field-party_address_contact");
pub const FIELD_PARTY_ADDRESS_CONTACT_SUGGEST_SAME: Key =
    Key("field-party_address_contact-suggest-same");
pub const FIELD_PARTY_ADDRESS_CONTACT__HELP: Key = Key("field-party_address_contact.help");
pub const FIELD_PARTY_ADDRESS_CONTACT__LABEL: Key = Key("field-party_address_contact.label");
pub const FIELD_PARTY_ADDRESS_REGISTERED: Key = Key("field-party_address_registered");
pub const FIELD_PARTY_ADDRESS_REGISTERED__HELP: Key = Key("field-party_address_registered.help");
pub const FIELD_PARTY_ADDRESS_REGISTERED__LABEL: Key = Key("field-party_address_registered.label");
pub const FIELD_PARTY_BIRTH_DATE: Key = Key("field-party_birth_date");
pub const FIELD_PARTY_BIRTH_DATE__HELP: Key = Key("field-party_birth_date.help");
pub const FIELD_PARTY_BIRTH_DATE__LABEL: Key = Key("field-party_birth_date.label");
pub const FIELD_PARTY_EMAIL: Key = Key("field-party_email");
pub const FIELD_PARTY_EMAIL__HELP: Key = Key("field-party_email.help");
pub const FIELD_PARTY_EMAIL__LABEL: Key = Key("field-party_email.label");
pub const FIELD_PARTY_ID_NO: Key = Key("field-party_id_no");
pub const FIELD_PARTY_ID_NO__HELP: Key = Key("field-party_id_no.help");
pub const FIELD_PARTY_ID_NO__LABEL: Key = Key("field-party_id_no.label");
pub const FIELD_PARTY_KIND: Key = Key("field-party_kind");
pub const FIELD_PARTY_KIND_AGENCY: Key = Key("field-party_kind-agency");
pub const FIELD_PARTY_KIND_ASSOCIATION: Key = Key("field-party_kind-association");
pub const FIELD_PARTY_KIND_CORPORATION: Key = Key("field-party_kind-corporation");
pub const FIELD_PARTY_KIND_NATURAL: Key = Key("field-party_kind-natural");
pub const FIELD_PARTY_KIND__HELP: Key = Key("field-party_kind.help");
pub const FIELD_PARTY_KIND__LABEL: Key = Key("field-party_kind.label");
pub const FIELD_PARTY_MOBILE: Key = Key("field-party_mobile");
pub const FIELD_PARTY_MOBILE__HELP: Key = Key("field-party_mobile.help");
pub const FIELD_PARTY_MOBILE__LABEL: Key = Key("field-party_mobile.label");
pub const FIELD_PARTY_NAME: Key = Key("field-party_name");
pub const FIELD_PARTY_NAME__HELP: Key = Key("field-party_name.help");
pub const FIELD_PARTY_NAME__LABEL: Key = Key("field-party_name.label");
pub const FIELD_PARTY_PHONE: Key = Key("field-party_phone");
pub const FIELD_PARTY_PHONE__HELP: Key = Key("field-party_phone.help");
pub const FIELD_PARTY_PHONE__LABEL: Key = Key("field-party_phone.label");
pub const FIELD_PARTY_REP_NAME: Key = Key("field-party_rep_name");
pub const FIELD_PARTY_REP_NAME__HELP: Key = Key("field-party_rep_name.help");
pub const FIELD_PARTY_REP_NAME__LABEL: Key = Key("field-party_rep_name.label");
pub const FIELD_PAYEE_ACCOUNT: Key = Key("field-payee_account");
pub const FIELD_PAYEE_ACCOUNT__HELP: Key = Key("field-payee_account.help");
pub const FIELD_PAYEE_ACCOUNT__LABEL: Key = Key("field-payee_account.label");
pub const FIELD_PAYEE_BANK: Key = Key("field-payee_bank");
pub const FIELD_PAYEE_BANK__HELP: Key = Key("field-payee_bank.help");
pub const FIELD_PAYEE_BANK__LABEL: Key = Key("field-payee_bank.label");
pub const FIELD_PROPERTY_ROWS: Key = Key("field-property_rows");
pub const FIELD_PROPERTY_ROWS_AREA_M2: Key = Key("field-property_rows-area_m2");
pub const FIELD_PROPERTY_ROWS_AREA_M2__HELP: Key = Key("field-property_rows-area_m2.help");
pub const FIELD_PROPERTY_ROWS_AREA_M2__LABEL: Key = Key("field-property_rows-area_m2.label");
pub const FIELD_PROPERTY_ROWS_BUILDING_NO: Key = Key("field-property_rows-building_no");
pub const FIELD_PROPERTY_ROWS_BUILDING_NO__HELP: Key = Key("field-property_rows-building_no.help");
pub const FIELD_PROPERTY_ROWS_BUILDING_NO__LABEL: Key =
    Key("field-property_rows-building_no.label");
pub const FIELD_PROPERTY_ROWS_COUNTY: Key = Key("field-property_rows-county");
pub const FIELD_PROPERTY_ROWS_COUNTY__LABEL: Key = Key("field-property_rows-county.label");
pub const FIELD_PROPERTY_ROWS_DOOR_ADDRESS: Key = Key("field-property_rows-door_address");
pub const FIELD_PROPERTY_ROWS_DOOR_ADDRESS__HELP: Key =
    Key("field-property_rows-door_address.help");
pub const FIELD_PROPERTY_ROWS_DOOR_ADDRESS__LABEL: Key =
    Key("field-property_rows-door_address.label");
pub const FIELD_PROPERTY_ROWS_PARCEL_NO: Key = Key("field-property_rows-parcel_no");
pub const FIELD_PROPERTY_ROWS_PARCEL_NO__HELP: Key = Key("field-property_rows-parcel_no.help");
pub const FIELD_PROPERTY_ROWS_PARCEL_NO__LABEL: Key = Key("field-property_rows-parcel_no.label");
pub const FIELD_PROPERTY_ROWS_PROP_KIND: Key = Key("field-property_rows-prop_kind");
pub const FIELD_PROPERTY_ROWS_PROP_KIND_BUILDING: Key =
    Key("field-property_rows-prop_kind-building");
pub const FIELD_PROPERTY_ROWS_PROP_KIND_LAND: Key = Key("field-property_rows-prop_kind-land");
pub const FIELD_PROPERTY_ROWS_PROP_KIND__LABEL: Key = Key("field-property_rows-prop_kind.label");
pub const FIELD_PROPERTY_ROWS_SECTION: Key = Key("field-property_rows-section");
pub const FIELD_PROPERTY_ROWS_SECTION__HELP: Key = Key("field-property_rows-section.help");
pub const FIELD_PROPERTY_ROWS_SECTION__LABEL: Key = Key("field-property_rows-section.label");
pub const FIELD_PROPERTY_ROWS_SHARE: Key = Key("field-property_rows-share");
pub const FIELD_PROPERTY_ROWS_SHARE__HELP: Key = Key("field-property_rows-share.help");
pub const FIELD_PROPERTY_ROWS_SHARE__LABEL: Key = Key("field-property_rows-share.label");
pub const FIELD_PROPERTY_ROWS_SUBSECTION: Key = Key("field-property_rows-subsection");
pub const FIELD_PROPERTY_ROWS_SUBSECTION__HELP: Key = Key("field-property_rows-subsection.help");
pub const FIELD_PROPERTY_ROWS_SUBSECTION__LABEL: Key = Key("field-property_rows-subsection.label");
pub const FIELD_PROPERTY_ROWS_TOWNSHIP: Key = Key("field-property_rows-township");
pub const FIELD_PROPERTY_ROWS_TOWNSHIP__LABEL: Key = Key("field-property_rows-township.label");
pub const FIELD_PROPERTY_ROWS__HELP: Key = Key("field-property_rows.help");
pub const FIELD_PROPERTY_ROWS__LABEL: Key = Key("field-property_rows.label");
pub const FIELD_PROXY_ADDRESS: Key = Key("field-proxy_address");
pub const FIELD_PROXY_ADDRESS__LABEL: Key = Key("field-proxy_address.label");
pub const FIELD_PROXY_ADDRESS__PAPER: Key = Key("field-proxy_address.paper");
pub const FIELD_PROXY_ID_NO: Key = Key("field-proxy_id_no");
pub const FIELD_PROXY_ID_NO__HELP: Key = Key("field-proxy_id_no.help");
pub const FIELD_PROXY_ID_NO__LABEL: Key = Key("field-proxy_id_no.label");
pub const FIELD_PROXY_ID_NO__PAPER: Key = Key("field-proxy_id_no.paper");
pub const FIELD_PROXY_NAME: Key = Key("field-proxy_name");
pub const FIELD_PROXY_NAME__HELP: Key = Key("field-proxy_name.help");
pub const FIELD_PROXY_NAME__LABEL: Key = Key("field-proxy_name.label");
pub const FIELD_PROXY_NAME__PAPER: Key = Key("field-proxy_name.paper");
pub const FIELD_PROXY_PHONE: Key = Key("field-proxy_phone");
pub const FIELD_PROXY_PHONE__HELP: Key = Key("field-proxy_phone.help");
pub const FIELD_PROXY_PHONE__LABEL: Key = Key("field-proxy_phone.label");
pub const FIELD_PROXY_PHONE__PAPER: Key = Key("field-proxy_phone.paper");
pub const FIELD_PROXY_RELATION: Key = Key("field-proxy_relation");
pub const FIELD_PROXY_RELATION_EMPLOYEE: Key = Key("field-proxy_relation-employee");
pub const FIELD_PROXY_RELATION_LAWYER: Key = Key("field-proxy_relation-lawyer");
pub const FIELD_PROXY_RELATION_LINEAL: Key = Key("field-proxy_relation-lineal");
pub const FIELD_PROXY_RELATION_OTHER: Key = Key("field-proxy_relation-other");
pub const FIELD_PROXY_RELATION_RELATIVE: Key = Key("field-proxy_relation-relative");
pub const FIELD_PROXY_RELATION_SPOUSE: Key = Key("field-proxy_relation-spouse");
pub const FIELD_PROXY_RELATION__LABEL: Key = Key("field-proxy_relation.label");
pub const FIELD_RULE_BIRTH_BEFORE_FILING: Key = Key("field-rule-birth_before_filing");
pub const FIELD_RULE_BODIES_ACT_THROUGH_PEOPLE: Key = Key("field-rule-bodies_act_through_people");
pub const FIELD_RULE_FILING_NOT_IN_FUTURE: Key = Key("field-rule-filing_not_in_future");
pub const FIELD_RULE_ID_OF_A_BODY: Key = Key("field-rule-id_of_a_body");
pub const FIELD_RULE_ID_OF_A_PERSON: Key = Key("field-rule-id_of_a_person");
pub const FIELD_RULE_MINOR_NEEDS_REP: Key = Key("field-rule-minor_needs_rep");
pub const FIELD_RULE_PROXY_IS_ANOTHER: Key = Key("field-rule-proxy_is_another");
pub const FIELD_RULE_RECEIVER_NEEDS_AUTHORITY: Key = Key("field-rule-receiver_needs_authority");
pub const FIELD_SEAL__LABEL: Key = Key("field-seal.label");
pub const FIELD_SIGNATURE__LABEL: Key = Key("field-signature.label");
pub const FIELD_STAFF_ACCOUNTING__LABEL: Key = Key("field-staff_accounting.label");
pub const FIELD_STAFF_CASHIER__LABEL: Key = Key("field-staff_cashier.label");
pub const FIELD_STAFF_CLERK__LABEL: Key = Key("field-staff_clerk.label");
pub const FIELD_STAFF_HEAD__LABEL: Key = Key("field-staff_head.label");
pub const FIELD_STAFF_OFFICER__LABEL: Key = Key("field-staff_officer.label");
pub const FIELD_STAFF_RECEIVED_AT__LABEL: Key = Key("field-staff_received_at.label");
pub const FIELD_TENDER_NAME: Key = Key("field-tender_name");
pub const FIELD_TENDER_NAME__HELP: Key = Key("field-tender_name.help");
pub const FIELD_TENDER_NAME__LABEL: Key = Key("field-tender_name.label");
pub const FIELD_TENDER_NO: Key = Key("field-tender_no");
pub const FIELD_TENDER_NO__HELP: Key = Key("field-tender_no.help");
pub const FIELD_TENDER_NO__LABEL: Key = Key("field-tender_no.label");
pub const FIELD_TEXT_ADDRESSED_TO: Key = Key("field-text-addressed_to");
pub const FIELD_TEXT_ANNEX: Key = Key("field-text-annex");
pub const FIELD_TEXT_BLANK_DATE: Key = Key("field-text-blank_date");
pub const FIELD_TEXT_BLANK_DATE_SHORT: Key = Key("field-text-blank_date_short");
pub const FIELD_TEXT_COPIES: Key = Key("field-text-copies");
pub const FIELD_TEXT_COPY_1: Key = Key("field-text-copy_1");
pub const FIELD_TEXT_COPY_2: Key = Key("field-text-copy_2");
pub const FIELD_TEXT_DAY: Key = Key("field-text-day");
pub const FIELD_TEXT_DIVISION_END: Key = Key("field-text-division_end");
pub const FIELD_TEXT_NTD: Key = Key("field-text-ntd");
pub const FIELD_TEXT_OFFICE_ONLY: Key = Key("field-text-office_only");
pub const FIELD_TEXT_OFFICE_RESPECT: Key = Key("field-text-office_respect");
pub const FIELD_TEXT_PEOPLE: Key = Key("field-text-people");
pub const FIELD_TEXT_PRIVACY: Key = Key("field-text-privacy");
pub const FIELD_TEXT_REPUBLIC: Key = Key("field-text-republic");
pub const FIELD_TEXT_SEAL_BODY: Key = Key("field-text-seal_body");
pub const FIELD_TEXT_SEAL_HEAD: Key = Key("field-text-seal_head");
pub const FIELD_TEXT_SEE_ANNEX: Key = Key("field-text-see_annex");
pub const FIELD_TEXT_SHEETS: Key = Key("field-text-sheets");
pub const FIELD_TEXT_STAMP: Key = Key("field-text-stamp");
pub const FIELD_TEXT_YUAN: Key = Key("field-text-yuan");
pub const FIELD_TRANSFERRING_AGENCY: Key = Key("field-transferring_agency");
pub const FIELD_TRANSFERRING_AGENCY__HELP: Key = Key("field-transferring_agency.help");
pub const FIELD_TRANSFERRING_AGENCY__LABEL: Key = Key("field-transferring_agency.label");
pub const FIELD_VENDOR_ADDRESS: Key = Key("field-vendor_address");
pub const FIELD_VENDOR_ADDRESS__LABEL: Key = Key("field-vendor_address.label");
pub const FIELD_VENDOR_ADDRESS__PAPER: Key = Key("field-vendor_address.paper");
pub const FIELD_VENDOR_NAME: Key = Key("field-vendor_name");
pub const FIELD_VENDOR_NAME__HELP: Key = Key("field-vendor_name.help");
pub const FIELD_VENDOR_NAME__LABEL: Key = Key("field-vendor_name.label");
pub const FIELD_VENDOR_PHONE: Key = Key("field-vendor_phone");
pub const FIELD_VENDOR_PHONE__LABEL: Key = Key("field-vendor_phone.label");
pub const FIELD_VENDOR_PHONE__PAPER: Key = Key("field-vendor_phone.paper");
pub const FIELD_VENDOR_REP_NAME: Key = Key("field-vendor_rep_name");
pub const FIELD_VENDOR_REP_NAME__LABEL: Key = Key("field-vendor_rep_name.label");
pub const FIELD_VENDOR_UBN: Key = Key("field-vendor_ubn");
pub const FIELD_VENDOR_UBN__HELP: Key = Key("field-vendor_ubn.help");
pub const FIELD_VENDOR_UBN__LABEL: Key = Key("field-vendor_ubn.label");
pub const FORM_INSTALLMENT_APPLICATION: Key = Key("form-installment_application");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS: Key =
    Key("form-installment_application-attachments");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_COMPANY: Key =
    Key("form-installment_application-attachments-company");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_DISASTER: Key =
    Key("form-installment_application-attachments-disaster");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_EXPENSE: Key =
    Key("form-installment_application-attachments-expense");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_HARDSHIP: Key =
    Key("form-installment_application-attachments-hardship");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_HOUSEHOLD: Key =
    Key("form-installment_application-attachments-household");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_IDENTITY: Key =
    Key("form-installment_application-attachments-identity");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_INCOME: Key =
    Key("form-installment_application-attachments-income");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_LOAN: Key =
    Key("form-installment_application-attachments-loan");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_OTHER: Key =
    Key("form-installment_application-attachments-other");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS_POWER_OF_ATTORNEY: Key =
    Key("form-installment_application-attachments-power_of_attorney");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS__HELP: Key =
    Key("form-installment_application-attachments.help");
pub const FORM_INSTALLMENT_APPLICATION_ATTACHMENTS__LABEL: Key =
    Key("form-installment_application-attachments.label");
pub const FORM_INSTALLMENT_APPLICATION_BRING_COMPANY: Key =
    Key("form-installment_application-bring-company");
pub const FORM_INSTALLMENT_APPLICATION_BRING_FIRST_PAYMENT: Key =
    Key("form-installment_application-bring-first_payment");
pub const FORM_INSTALLMENT_APPLICATION_BRING_GUARANTOR: Key =
    Key("form-installment_application-bring-guarantor");
pub const FORM_INSTALLMENT_APPLICATION_BRING_IDENTITY: Key =
    Key("form-installment_application-bring-identity");
pub const FORM_INSTALLMENT_APPLICATION_BRING_PROOF: Key =
    Key("form-installment_application-bring-proof");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS: Key =
    Key("form-installment_application-case_rows");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_AMOUNT_DUE: Key =
    Key("form-installment_application-case_rows-amount_due");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_AMOUNT_DUE__HELP: Key =
    Key("form-installment_application-case_rows-amount_due.help");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_AMOUNT_DUE__LABEL: Key =
    Key("form-installment_application-case_rows-amount_due.label");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_CASE_NUMBER: Key =
    Key("form-installment_application-case_rows-case_number");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_CASE_NUMBER__HELP: Key =
    Key("form-installment_application-case_rows-case_number.help");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_CASE_NUMBER__LABEL: Key =
    Key("form-installment_application-case_rows-case_number.label");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND: Key =
    Key("form-installment_application-case_rows-debt_kind");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_FINE: Key =
    Key("form-installment_application-case_rows-debt_kind-fine");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_FUEL: Key =
    Key("form-installment_application-case_rows-debt_kind-fuel");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_HEALTH: Key =
    Key("form-installment_application-case_rows-debt_kind-health");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_LABOUR: Key =
    Key("form-installment_application-case_rows-debt_kind-labour");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_OTHER: Key =
    Key("form-installment_application-case_rows-debt_kind-other");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_PARKING: Key =
    Key("form-installment_application-case_rows-debt_kind-parking");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND_TAX: Key =
    Key("form-installment_application-case_rows-debt_kind-tax");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND__HELP: Key =
    Key("form-installment_application-case_rows-debt_kind.help");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_DEBT_KIND__LABEL: Key =
    Key("form-installment_application-case_rows-debt_kind.label");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_TRANSFERRING_AGENCY: Key =
    Key("form-installment_application-case_rows-transferring_agency");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_TRANSFERRING_AGENCY__HELP: Key =
    Key("form-installment_application-case_rows-transferring_agency.help");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS_TRANSFERRING_AGENCY__LABEL: Key =
    Key("form-installment_application-case_rows-transferring_agency.label");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS__HELP: Key =
    Key("form-installment_application-case_rows.help");
pub const FORM_INSTALLMENT_APPLICATION_CASE_ROWS__LABEL: Key =
    Key("form-installment_application-case_rows.label");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC: Key =
    Key("form-installment_application-collateral_desc");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC_READY_1: Key =
    Key("form-installment_application-collateral_desc-ready-1");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC_READY_2: Key =
    Key("form-installment_application-collateral_desc-ready-2");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC_READY_3: Key =
    Key("form-installment_application-collateral_desc-ready-3");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC_READY_4: Key =
    Key("form-installment_application-collateral_desc-ready-4");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC__HELP: Key =
    Key("form-installment_application-collateral_desc.help");
pub const FORM_INSTALLMENT_APPLICATION_COLLATERAL_DESC__LABEL: Key =
    Key("form-installment_application-collateral_desc.label");
pub const FORM_INSTALLMENT_APPLICATION_DECLARATIONS_ACK: Key =
    Key("form-installment_application-declarations_ack");
pub const FORM_INSTALLMENT_APPLICATION_DECLARATIONS_ACK__HELP: Key =
    Key("form-installment_application-declarations_ack.help");
pub const FORM_INSTALLMENT_APPLICATION_DECLARATIONS_ACK__LABEL: Key =
    Key("form-installment_application-declarations_ack.label");
pub const FORM_INSTALLMENT_APPLICATION_DECLARATIONS_ACK__PAPER: Key =
    Key("form-installment_application-declarations_ack.paper");
pub const FORM_INSTALLMENT_APPLICATION_DEPENDENTS_COUNT: Key =
    Key("form-installment_application-dependents_count");
pub const FORM_INSTALLMENT_APPLICATION_DEPENDENTS_COUNT__LABEL: Key =
    Key("form-installment_application-dependents_count.label");
pub const FORM_INSTALLMENT_APPLICATION_DISASTER_DATE: Key =
    Key("form-installment_application-disaster_date");
pub const FORM_INSTALLMENT_APPLICATION_DISASTER_DATE__LABEL: Key =
    Key("form-installment_application-disaster_date.label");
pub const FORM_INSTALLMENT_APPLICATION_DISASTER_DATE__PAPER: Key =
    Key("form-installment_application-disaster_date.paper");
pub const FORM_INSTALLMENT_APPLICATION_DIVISION: Key = Key("form-installment_application-division");
pub const FORM_INSTALLMENT_APPLICATION_DIVISION__HELP: Key =
    Key("form-installment_application-division.help");
pub const FORM_INSTALLMENT_APPLICATION_DIVISION__LABEL: Key =
    Key("form-installment_application-division.label");
pub const FORM_INSTALLMENT_APPLICATION_FILED_BY: Key = Key("form-installment_application-filed_by");
pub const FORM_INSTALLMENT_APPLICATION_FILED_BY_PROXY: Key =
    Key("form-installment_application-filed_by-proxy");
pub const FORM_INSTALLMENT_APPLICATION_FILED_BY_REPRESENTATIVE: Key =
    Key("form-installment_application-filed_by-representative");
pub const FORM_INSTALLMENT_APPLICATION_FILED_BY_SELF: Key =
    Key("form-installment_application-filed_by-self");
pub const FORM_INSTALLMENT_APPLICATION_FILED_BY__HELP: Key =
    Key("form-installment_application-filed_by.help");
pub const FORM_INSTALLMENT_APPLICATION_FILED_BY__LABEL: Key =
    Key("form-installment_application-filed_by.label");
pub const FORM_INSTALLMENT_APPLICATION_FILING_DATE: Key =
    Key("form-installment_application-filing_date");
pub const FORM_INSTALLMENT_APPLICATION_FILING_DATE__HELP: Key =
    Key("form-installment_application-filing_date.help");
pub const FORM_INSTALLMENT_APPLICATION_FILING_DATE__LABEL: Key =
    Key("form-installment_application-filing_date.label");
pub const FORM_INSTALLMENT_APPLICATION_FILING_DATE__PAPER: Key =
    Key("form-installment_application-filing_date.paper");
pub const FORM_INSTALLMENT_APPLICATION_FIRST_DUE_DATE: Key =
    Key("form-installment_application-first_due_date");
pub const FORM_INSTALLMENT_APPLICATION_FIRST_DUE_DATE__HELP: Key =
    Key("form-installment_application-first_due_date.help");
pub const FORM_INSTALLMENT_APPLICATION_FIRST_DUE_DATE__LABEL: Key =
    Key("form-installment_application-first_due_date.label");
pub const FORM_INSTALLMENT_APPLICATION_GUARANTOR_NAME: Key =
    Key("form-installment_application-guarantor_name");
pub const FORM_INSTALLMENT_APPLICATION_GUARANTOR_NAME__HELP: Key =
    Key("form-installment_application-guarantor_name.help");
pub const FORM_INSTALLMENT_APPLICATION_GUARANTOR_NAME__LABEL: Key =
    Key("form-installment_application-guarantor_name.label");
pub const FORM_INSTALLMENT_APPLICATION_GUARANTOR_PHONE: Key =
    Key("form-installment_application-guarantor_phone");
pub const FORM_INSTALLMENT_APPLICATION_GUARANTOR_PHONE__HELP: Key =
    Key("form-installment_application-guarantor_phone.help");
pub const FORM_INSTALLMENT_APPLICATION_GUARANTOR_PHONE__LABEL: Key =
    Key("form-installment_application-guarantor_phone.label");
pub const FORM_INSTALLMENT_APPLICATION_INSTALLMENT_AMOUNT__LABEL: Key =
    Key("form-installment_application-installment_amount.label");
pub const FORM_INSTALLMENT_APPLICATION_INSTALLMENT_COUNT: Key =
    Key("form-installment_application-installment_count");
pub const FORM_INSTALLMENT_APPLICATION_INSTALLMENT_COUNT__HELP: Key =
    Key("form-installment_application-installment_count.help");
pub const FORM_INSTALLMENT_APPLICATION_INSTALLMENT_COUNT__LABEL: Key =
    Key("form-installment_application-installment_count.label");
pub const FORM_INSTALLMENT_APPLICATION_INSTRUMENT_COUNT: Key =
    Key("form-installment_application-instrument_count");
pub const FORM_INSTALLMENT_APPLICATION_INSTRUMENT_COUNT__HELP: Key =
    Key("form-installment_application-instrument_count.help");
pub const FORM_INSTALLMENT_APPLICATION_INSTRUMENT_COUNT__LABEL: Key =
    Key("form-installment_application-instrument_count.label");
pub const FORM_INSTALLMENT_APPLICATION_LAST_INSTALLMENT_AMOUNT__LABEL: Key =
    Key("form-installment_application-last_installment_amount.label");
pub const FORM_INSTALLMENT_APPLICATION_LEGAL_DIRECTIONS: Key =
    Key("form-installment_application-legal-directions");
pub const FORM_INSTALLMENT_APPLICATION_LEGAL_RULES: Key =
    Key("form-installment_application-legal-rules");
pub const FORM_INSTALLMENT_APPLICATION_MISTAKE_ALL_CASES: Key =
    Key("form-installment_application-mistake-all_cases");
pub const FORM_INSTALLMENT_APPLICATION_MISTAKE_COMPANY: Key =
    Key("form-installment_application-mistake-company");
pub const FORM_INSTALLMENT_APPLICATION_MISTAKE_COUNT: Key =
    Key("form-installment_application-mistake-count");
pub const FORM_INSTALLMENT_APPLICATION_MISTAKE_PROOF: Key =
    Key("form-installment_application-mistake-proof");
pub const FORM_INSTALLMENT_APPLICATION_MISTAKE_STOPS: Key =
    Key("form-installment_application-mistake-stops");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_DUE_DAY: Key =
    Key("form-installment_application-monthly_due_day");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_DUE_DAY__HELP: Key =
    Key("form-installment_application-monthly_due_day.help");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_DUE_DAY__LABEL: Key =
    Key("form-installment_application-monthly_due_day.label");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_EXPENSE: Key =
    Key("form-installment_application-monthly_expense");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_EXPENSE__HELP: Key =
    Key("form-installment_application-monthly_expense.help");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_EXPENSE__LABEL: Key =
    Key("form-installment_application-monthly_expense.label");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_INCOME: Key =
    Key("form-installment_application-monthly_income");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_INCOME__HELP: Key =
    Key("form-installment_application-monthly_income.help");
pub const FORM_INSTALLMENT_APPLICATION_MONTHLY_INCOME__LABEL: Key =
    Key("form-installment_application-monthly_income.label");
pub const FORM_INSTALLMENT_APPLICATION_NO_NEED_ASSETS: Key =
    Key("form-installment_application-no_need-assets");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_CONTACT: Key =
    Key("form-installment_application-obligor_address_contact");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_CONTACT_SUGGEST_SAME: Key =
    Key("form-installment_application-obligor_address_contact-suggest-same");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_CONTACT__HELP: Key =
    Key("form-installment_application-obligor_address_contact.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_CONTACT__LABEL: Key =
    Key("form-installment_application-obligor_address_contact.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_REGISTERED: Key =
    Key("form-installment_application-obligor_address_registered");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_REGISTERED__HELP: Key =
    Key("form-installment_application-obligor_address_registered.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ADDRESS_REGISTERED__LABEL: Key =
    Key("form-installment_application-obligor_address_registered.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_BIRTH_DATE: Key =
    Key("form-installment_application-obligor_birth_date");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_BIRTH_DATE__HELP: Key =
    Key("form-installment_application-obligor_birth_date.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_BIRTH_DATE__LABEL: Key =
    Key("form-installment_application-obligor_birth_date.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_BIRTH_DATE__PAPER: Key =
    Key("form-installment_application-obligor_birth_date.paper");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_EMAIL: Key =
    Key("form-installment_application-obligor_email");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_EMAIL__HELP: Key =
    Key("form-installment_application-obligor_email.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_EMAIL__LABEL: Key =
    Key("form-installment_application-obligor_email.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ID_NO: Key =
    Key("form-installment_application-obligor_id_no");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ID_NO__HELP: Key =
    Key("form-installment_application-obligor_id_no.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ID_NO__LABEL: Key =
    Key("form-installment_application-obligor_id_no.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_ID_NO__PAPER: Key =
    Key("form-installment_application-obligor_id_no.paper");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND: Key =
    Key("form-installment_application-obligor_kind");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND_AGENCY: Key =
    Key("form-installment_application-obligor_kind-agency");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND_ASSOCIATION: Key =
    Key("form-installment_application-obligor_kind-association");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND_CORPORATION: Key =
    Key("form-installment_application-obligor_kind-corporation");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND_NATURAL: Key =
    Key("form-installment_application-obligor_kind-natural");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND__HELP: Key =
    Key("form-installment_application-obligor_kind.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND__LABEL: Key =
    Key("form-installment_application-obligor_kind.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_KIND__PAPER: Key =
    Key("form-installment_application-obligor_kind.paper");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_MOBILE: Key =
    Key("form-installment_application-obligor_mobile");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_MOBILE__HELP: Key =
    Key("form-installment_application-obligor_mobile.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_MOBILE__LABEL: Key =
    Key("form-installment_application-obligor_mobile.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_NAME: Key =
    Key("form-installment_application-obligor_name");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_NAME__HELP: Key =
    Key("form-installment_application-obligor_name.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_NAME__LABEL: Key =
    Key("form-installment_application-obligor_name.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_NAME__PAPER: Key =
    Key("form-installment_application-obligor_name.paper");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_PHONE: Key =
    Key("form-installment_application-obligor_phone");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_PHONE__HELP: Key =
    Key("form-installment_application-obligor_phone.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_PHONE__LABEL: Key =
    Key("form-installment_application-obligor_phone.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_REP_NAME: Key =
    Key("form-installment_application-obligor_rep_name");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_REP_NAME__HELP: Key =
    Key("form-installment_application-obligor_rep_name.help");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_REP_NAME__LABEL: Key =
    Key("form-installment_application-obligor_rep_name.label");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_REP_NAME__PAPER: Key =
    Key("form-installment_application-obligor_rep_name.paper");
pub const FORM_INSTALLMENT_APPLICATION_OBLIGOR_SIGNATURE__LABEL: Key =
    Key("form-installment_application-obligor_signature.label");
pub const FORM_INSTALLMENT_APPLICATION_OCCUPATION: Key =
    Key("form-installment_application-occupation");
pub const FORM_INSTALLMENT_APPLICATION_OCCUPATION__HELP: Key =
    Key("form-installment_application-occupation.help");
pub const FORM_INSTALLMENT_APPLICATION_OCCUPATION__LABEL: Key =
    Key("form-installment_application-occupation.label");
pub const FORM_INSTALLMENT_APPLICATION_PAGE_CONTACT: Key =
    Key("form-installment_application-page-contact");
pub const FORM_INSTALLMENT_APPLICATION_PAGE_DEBT: Key =
    Key("form-installment_application-page-debt");
pub const FORM_INSTALLMENT_APPLICATION_PAGE_DECLARE: Key =
    Key("form-installment_application-page-declare");
pub const FORM_INSTALLMENT_APPLICATION_PAGE_GUARANTOR: Key =
    Key("form-installment_application-page-guarantor");
pub const FORM_INSTALLMENT_APPLICATION_PAGE_HOUSEHOLD: Key =
    Key("form-installment_application-page-household");
pub const FORM_INSTALLMENT_APPLICATION_PAGE_MEANS: Key =
    Key("form-installment_application-page-means");
pub const FORM_INSTALLMENT_APPLICATION_PAID_TODAY: Key =
    Key("form-installment_application-paid_today");
pub const FORM_INSTALLMENT_APPLICATION_PAID_TODAY_SUGGEST_NONE: Key =
    Key("form-installment_application-paid_today-suggest-none");
pub const FORM_INSTALLMENT_APPLICATION_PAID_TODAY__HELP: Key =
    Key("form-installment_application-paid_today.help");
pub const FORM_INSTALLMENT_APPLICATION_PAID_TODAY__LABEL: Key =
    Key("form-installment_application-paid_today.label");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD: Key =
    Key("form-installment_application-payment_method");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_CHEQUE: Key =
    Key("form-installment_application-payment_method-cheque");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_COUNTER: Key =
    Key("form-installment_application-payment_method-counter");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_CREDIT_CARD: Key =
    Key("form-installment_application-payment_method-credit_card");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_DEBIT_CARD: Key =
    Key("form-installment_application-payment_method-debit_card");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_IPASS: Key =
    Key("form-installment_application-payment_method-ipass");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_MOBILE: Key =
    Key("form-installment_application-payment_method-mobile");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_MONEY_ORDER: Key =
    Key("form-installment_application-payment_method-money_order");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD_STORE: Key =
    Key("form-installment_application-payment_method-store");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD__HELP: Key =
    Key("form-installment_application-payment_method.help");
pub const FORM_INSTALLMENT_APPLICATION_PAYMENT_METHOD__LABEL: Key =
    Key("form-installment_application-payment_method.label");
pub const FORM_INSTALLMENT_APPLICATION_PLAN_ROWS_PLAN_AMOUNT__LABEL: Key =
    Key("form-installment_application-plan_rows-plan_amount.label");
pub const FORM_INSTALLMENT_APPLICATION_PLAN_ROWS_PLAN_DUE_DATE__LABEL: Key =
    Key("form-installment_application-plan_rows-plan_due_date.label");
pub const FORM_INSTALLMENT_APPLICATION_PLAN_ROWS_PLAN_NO__LABEL: Key =
    Key("form-installment_application-plan_rows-plan_no.label");
pub const FORM_INSTALLMENT_APPLICATION_PLAN_ROWS__LABEL: Key =
    Key("form-installment_application-plan_rows.label");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ADDRESS: Key =
    Key("form-installment_application-proxy_address");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ADDRESS__LABEL: Key =
    Key("form-installment_application-proxy_address.label");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ADDRESS__PAPER: Key =
    Key("form-installment_application-proxy_address.paper");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ID_NO: Key =
    Key("form-installment_application-proxy_id_no");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ID_NO__HELP: Key =
    Key("form-installment_application-proxy_id_no.help");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ID_NO__LABEL: Key =
    Key("form-installment_application-proxy_id_no.label");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_ID_NO__PAPER: Key =
    Key("form-installment_application-proxy_id_no.paper");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_NAME: Key =
    Key("form-installment_application-proxy_name");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_NAME__HELP: Key =
    Key("form-installment_application-proxy_name.help");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_NAME__LABEL: Key =
    Key("form-installment_application-proxy_name.label");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_NAME__PAPER: Key =
    Key("form-installment_application-proxy_name.paper");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_PHONE: Key =
    Key("form-installment_application-proxy_phone");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_PHONE__HELP: Key =
    Key("form-installment_application-proxy_phone.help");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_PHONE__LABEL: Key =
    Key("form-installment_application-proxy_phone.label");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_PHONE__PAPER: Key =
    Key("form-installment_application-proxy_phone.paper");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION: Key =
    Key("form-installment_application-proxy_relation");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION_EMPLOYEE: Key =
    Key("form-installment_application-proxy_relation-employee");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION_LAWYER: Key =
    Key("form-installment_application-proxy_relation-lawyer");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION_LINEAL: Key =
    Key("form-installment_application-proxy_relation-lineal");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION_OTHER: Key =
    Key("form-installment_application-proxy_relation-other");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION_RELATIVE: Key =
    Key("form-installment_application-proxy_relation-relative");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION_SPOUSE: Key =
    Key("form-installment_application-proxy_relation-spouse");
pub const FORM_INSTALLMENT_APPLICATION_PROXY_RELATION__LABEL: Key =
    Key("form-installment_application-proxy_relation.label");
pub const FORM_INSTALLMENT_APPLICATION_REASON: Key = Key("form-installment_application-reason");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DISASTER: Key =
    Key("form-installment_application-reason-disaster");
pub const FORM_INSTALLMENT_APPLICATION_REASON_ECONOMIC: Key =
    Key("form-installment_application-reason-economic");
pub const FORM_INSTALLMENT_APPLICATION_REASON__HELP: Key =
    Key("form-installment_application-reason.help");
pub const FORM_INSTALLMENT_APPLICATION_REASON__LABEL: Key =
    Key("form-installment_application-reason.label");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL: Key =
    Key("form-installment_application-reason_detail");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_1: Key =
    Key("form-installment_application-reason_detail-ready-1");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_10: Key =
    Key("form-installment_application-reason_detail-ready-10");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_11: Key =
    Key("form-installment_application-reason_detail-ready-11");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_12: Key =
    Key("form-installment_application-reason_detail-ready-12");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_2: Key =
    Key("form-installment_application-reason_detail-ready-2");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_3: Key =
    Key("form-installment_application-reason_detail-ready-3");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_4: Key =
    Key("form-installment_application-reason_detail-ready-4");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_5: Key =
    Key("form-installment_application-reason_detail-ready-5");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_6: Key =
    Key("form-installment_application-reason_detail-ready-6");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_7: Key =
    Key("form-installment_application-reason_detail-ready-7");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_8: Key =
    Key("form-installment_application-reason_detail-ready-8");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL_READY_9: Key =
    Key("form-installment_application-reason_detail-ready-9");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL__HELP: Key =
    Key("form-installment_application-reason_detail.help");
pub const FORM_INSTALLMENT_APPLICATION_REASON_DETAIL__LABEL: Key =
    Key("form-installment_application-reason_detail.label");
pub const FORM_INSTALLMENT_APPLICATION_RULE_AMOUNTS_OF_ALL_ROWS: Key =
    Key("form-installment_application-rule-amounts_of_all_rows");
pub const FORM_INSTALLMENT_APPLICATION_RULE_BIRTH_BEFORE_FILING: Key =
    Key("form-installment_application-rule-birth_before_filing");
pub const FORM_INSTALLMENT_APPLICATION_RULE_BODIES_ACT_THROUGH_PEOPLE: Key =
    Key("form-installment_application-rule-bodies_act_through_people");
pub const FORM_INSTALLMENT_APPLICATION_RULE_CASE_NUMBERS_DIFFER: Key =
    Key("form-installment_application-rule-case_numbers_differ");
pub const FORM_INSTALLMENT_APPLICATION_RULE_COMPANY_PAPERS: Key =
    Key("form-installment_application-rule-company_papers");
pub const FORM_INSTALLMENT_APPLICATION_RULE_COUNT_WITHIN_CAP: Key =
    Key("form-installment_application-rule-count_within_cap");
pub const FORM_INSTALLMENT_APPLICATION_RULE_DISASTER_HAS_HAPPENED: Key =
    Key("form-installment_application-rule-disaster_has_happened");
pub const FORM_INSTALLMENT_APPLICATION_RULE_FILING_NOT_IN_FUTURE: Key =
    Key("form-installment_application-rule-filing_not_in_future");
pub const FORM_INSTALLMENT_APPLICATION_RULE_FIRST_DUE_AFTER_FILING: Key =
    Key("form-installment_application-rule-first_due_after_filing");
pub const FORM_INSTALLMENT_APPLICATION_RULE_GUARANTOR_IS_ANOTHER: Key =
    Key("form-installment_application-rule-guarantor_is_another");
pub const FORM_INSTALLMENT_APPLICATION_RULE_ID_OF_A_BODY: Key =
    Key("form-installment_application-rule-id_of_a_body");
pub const FORM_INSTALLMENT_APPLICATION_RULE_ID_OF_A_PERSON: Key =
    Key("form-installment_application-rule-id_of_a_person");
pub const FORM_INSTALLMENT_APPLICATION_RULE_IDENTITY_PAPER: Key =
    Key("form-installment_application-rule-identity_paper");
pub const FORM_INSTALLMENT_APPLICATION_RULE_INSTALMENT_AT_LEAST_ONE: Key =
    Key("form-installment_application-rule-instalment_at_least_one");
pub const FORM_INSTALLMENT_APPLICATION_RULE_NONE_STANDS_ALONE: Key =
    Key("form-installment_application-rule-none_stands_alone");
pub const FORM_INSTALLMENT_APPLICATION_RULE_PAID_LESS_THAN_OWED: Key =
    Key("form-installment_application-rule-paid_less_than_owed");
pub const FORM_INSTALLMENT_APPLICATION_RULE_PLAN_ADDS_UP: Key =
    Key("form-installment_application-rule-plan_adds_up");
pub const FORM_INSTALLMENT_APPLICATION_RULE_POWER_OF_ATTORNEY: Key =
    Key("form-installment_application-rule-power_of_attorney");
pub const FORM_INSTALLMENT_APPLICATION_RULE_PROOF_OF_DISASTER: Key =
    Key("form-installment_application-rule-proof_of_disaster");
pub const FORM_INSTALLMENT_APPLICATION_RULE_PROOF_OF_MEANS: Key =
    Key("form-installment_application-rule-proof_of_means");
pub const FORM_INSTALLMENT_APPLICATION_RULE_PROXY_IS_ANOTHER: Key =
    Key("form-installment_application-rule-proxy_is_another");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_CASE: Key =
    Key("form-installment_application-section-case");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_DECLARE: Key =
    Key("form-installment_application-section-declare");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_DOCUMENTS: Key =
    Key("form-installment_application-section-documents");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_OBLIGOR: Key =
    Key("form-installment_application-section-obligor");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_PLAN: Key =
    Key("form-installment_application-section-plan");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_PROXY: Key =
    Key("form-installment_application-section-proxy");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_REASON: Key =
    Key("form-installment_application-section-reason");
pub const FORM_INSTALLMENT_APPLICATION_SECTION_SECURITY: Key =
    Key("form-installment_application-section-security");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS: Key =
    Key("form-installment_application-security_kinds");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS_COLLATERAL: Key =
    Key("form-installment_application-security_kinds-collateral");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS_INSTRUMENTS: Key =
    Key("form-installment_application-security_kinds-instruments");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS_NONE: Key =
    Key("form-installment_application-security_kinds-none");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS_OWN_LETTER: Key =
    Key("form-installment_application-security_kinds-own_letter");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS_THIRD_LETTER: Key =
    Key("form-installment_application-security_kinds-third_letter");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS__HELP: Key =
    Key("form-installment_application-security_kinds.help");
pub const FORM_INSTALLMENT_APPLICATION_SECURITY_KINDS__LABEL: Key =
    Key("form-installment_application-security_kinds.label");
pub const FORM_INSTALLMENT_APPLICATION_SPECIAL_CIRCUMSTANCES: Key =
    Key("form-installment_application-special_circumstances");
pub const FORM_INSTALLMENT_APPLICATION_SPECIAL_CIRCUMSTANCES__HELP: Key =
    Key("form-installment_application-special_circumstances.help");
pub const FORM_INSTALLMENT_APPLICATION_SPECIAL_CIRCUMSTANCES__LABEL: Key =
    Key("form-installment_application-special_circumstances.label");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_AGENCY_OPINION_AGREE: Key =
    Key("form-installment_application-staff_agency_opinion-agree");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_AGENCY_OPINION_DISAGREE: Key =
    Key("form-installment_application-staff_agency_opinion-disagree");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_AGENCY_OPINION__LABEL: Key =
    Key("form-installment_application-staff_agency_opinion.label");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_AGENCY_SIGNATURE__LABEL: Key =
    Key("form-installment_application-staff_agency_signature.label");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_APPROVED_COUNT__LABEL: Key =
    Key("form-installment_application-staff_approved_count.label");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_CLERK__LABEL: Key =
    Key("form-installment_application-staff_clerk.label");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_OFFICER__LABEL: Key =
    Key("form-installment_application-staff_officer.label");
pub const FORM_INSTALLMENT_APPLICATION_STAFF_RECEIVED_AT__LABEL: Key =
    Key("form-installment_application-staff_received_at.label");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_ANNEX: Key =
    Key("form-installment_application-text-annex");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_BLANK_DATE: Key =
    Key("form-installment_application-text-blank_date");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_BLANK_DATE_SHORT: Key =
    Key("form-installment_application-text-blank_date_short");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_DAY: Key = Key("form-installment_application-text-day");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_DECLARATIONS: Key =
    Key("form-installment_application-text-declarations");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_DIVISION_END: Key =
    Key("form-installment_application-text-division_end");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_HOW: Key = Key("form-installment_application-text-how");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_LEAD: Key =
    Key("form-installment_application-text-lead");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_NTD: Key = Key("form-installment_application-text-ntd");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_OFFICE_ONLY: Key =
    Key("form-installment_application-text-office_only");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_PEOPLE: Key =
    Key("form-installment_application-text-people");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_PLAN_NOTE: Key =
    Key("form-installment_application-text-plan_note");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_PRIVACY: Key =
    Key("form-installment_application-text-privacy");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SEAL_BODY: Key =
    Key("form-installment_application-text-seal_body");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SEAL_HEAD: Key =
    Key("form-installment_application-text-seal_head");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SEE_ANNEX: Key =
    Key("form-installment_application-text-see_annex");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SHEETS: Key =
    Key("form-installment_application-text-sheets");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_CASE: Key =
    Key("form-installment_application-text-side_case");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_DECLARE: Key =
    Key("form-installment_application-text-side_declare");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_DOCUMENTS: Key =
    Key("form-installment_application-text-side_documents");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_OBLIGOR: Key =
    Key("form-installment_application-text-side_obligor");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_PLAN: Key =
    Key("form-installment_application-text-side_plan");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_PROXY: Key =
    Key("form-installment_application-text-side_proxy");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_REASON: Key =
    Key("form-installment_application-text-side_reason");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_SIDE_SECURITY: Key =
    Key("form-installment_application-text-side_security");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_STAMP: Key =
    Key("form-installment_application-text-stamp");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_TIMES: Key =
    Key("form-installment_application-text-times");
pub const FORM_INSTALLMENT_APPLICATION_TEXT_YUAN: Key =
    Key("form-installment_application-text-yuan");
pub const FORM_INSTALLMENT_APPLICATION_TOTAL_OWED: Key =
    Key("form-installment_application-total_owed");
pub const FORM_INSTALLMENT_APPLICATION_TOTAL_OWED__HELP: Key =
    Key("form-installment_application-total_owed.help");
pub const FORM_INSTALLMENT_APPLICATION_TOTAL_OWED__LABEL: Key =
    Key("form-installment_application-total_owed.label");
pub const FORM_INSTALLMENT_APPLICATION_TOTAL_OWED_CAPITALS__LABEL: Key =
    Key("form-installment_application-total_owed_capitals.label");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS: Key =
    Key("form-installment_application-welfare_status");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS_DISABILITY: Key =
    Key("form-installment_application-welfare_status-disability");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS_LOW_INCOME: Key =
    Key("form-installment_application-welfare_status-low_income");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS_MID_LOW_INCOME: Key =
    Key("form-installment_application-welfare_status-mid_low_income");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS_OTHER: Key =
    Key("form-installment_application-welfare_status-other");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS_SINGLE_PARENT: Key =
    Key("form-installment_application-welfare_status-single_parent");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS__HELP: Key =
    Key("form-installment_application-welfare_status.help");
pub const FORM_INSTALLMENT_APPLICATION_WELFARE_STATUS__LABEL: Key =
    Key("form-installment_application-welfare_status.label");
pub const FORM_INSTALLMENT_APPLICATION__BRING: Key = Key("form-installment_application.bring");
pub const FORM_INSTALLMENT_APPLICATION__SHORT: Key = Key("form-installment_application.short");
pub const FORM_INSTALLMENT_APPLICATION__WHAT: Key = Key("form-installment_application.what");
pub const FORM_PROPERTY_VIEWING_REQUEST: Key = Key("form-property_viewing_request");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_ADDRESS: Key =
    Key("form-property_viewing_request-applicant_address");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_ADDRESS__HELP: Key =
    Key("form-property_viewing_request-applicant_address.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_ADDRESS__LABEL: Key =
    Key("form-property_viewing_request-applicant_address.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_MOBILE: Key =
    Key("form-property_viewing_request-applicant_mobile");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_MOBILE__HELP: Key =
    Key("form-property_viewing_request-applicant_mobile.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_MOBILE__LABEL: Key =
    Key("form-property_viewing_request-applicant_mobile.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_PHONE: Key =
    Key("form-property_viewing_request-applicant_phone");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_PHONE__HELP: Key =
    Key("form-property_viewing_request-applicant_phone.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_APPLICANT_PHONE__LABEL: Key =
    Key("form-property_viewing_request-applicant_phone.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_AUCTION_DATE: Key =
    Key("form-property_viewing_request-auction_date");
pub const FORM_PROPERTY_VIEWING_REQUEST_AUCTION_DATE__HELP: Key =
    Key("form-property_viewing_request-auction_date.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_AUCTION_DATE__LABEL: Key =
    Key("form-property_viewing_request-auction_date.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_BRING_IDENTITY: Key =
    Key("form-property_viewing_request-bring-identity");
pub const FORM_PROPERTY_VIEWING_REQUEST_CASE_NUMBER: Key =
    Key("form-property_viewing_request-case_number");
pub const FORM_PROPERTY_VIEWING_REQUEST_CASE_NUMBER__HELP: Key =
    Key("form-property_viewing_request-case_number.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_CASE_NUMBER__LABEL: Key =
    Key("form-property_viewing_request-case_number.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_COMPANION_NAMES: Key =
    Key("form-property_viewing_request-companion_names");
pub const FORM_PROPERTY_VIEWING_REQUEST_COMPANION_NAMES__HELP: Key =
    Key("form-property_viewing_request-companion_names.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_COMPANION_NAMES__LABEL: Key =
    Key("form-property_viewing_request-companion_names.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_CONSENT_ACK: Key =
    Key("form-property_viewing_request-consent_ack");
pub const FORM_PROPERTY_VIEWING_REQUEST_CONSENT_ACK__HELP: Key =
    Key("form-property_viewing_request-consent_ack.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_CONSENT_ACK__LABEL: Key =
    Key("form-property_viewing_request-consent_ack.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_CONSENT_ACK__PAPER: Key =
    Key("form-property_viewing_request-consent_ack.paper");
pub const FORM_PROPERTY_VIEWING_REQUEST_LEGAL_INSPECTION: Key =
    Key("form-property_viewing_request-legal-inspection");
pub const FORM_PROPERTY_VIEWING_REQUEST_LEGAL_WARRANTY: Key =
    Key("form-property_viewing_request-legal-warranty");
pub const FORM_PROPERTY_VIEWING_REQUEST_MISTAKE_LATE: Key =
    Key("form-property_viewing_request-mistake-late");
pub const FORM_PROPERTY_VIEWING_REQUEST_MISTAKE_LOT: Key =
    Key("form-property_viewing_request-mistake-lot");
pub const FORM_PROPERTY_VIEWING_REQUEST_PAGE_CONTACT: Key =
    Key("form-property_viewing_request-page-contact");
pub const FORM_PROPERTY_VIEWING_REQUEST_PAGE_LOT: Key =
    Key("form-property_viewing_request-page-lot");
pub const FORM_PROPERTY_VIEWING_REQUEST_PAGE_RULES: Key =
    Key("form-property_viewing_request-page-rules");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS: Key =
    Key("form-property_viewing_request-preferred_slots");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_DATE: Key =
    Key("form-property_viewing_request-preferred_slots-slot_date");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_DATE__HELP: Key =
    Key("form-property_viewing_request-preferred_slots-slot_date.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_DATE__LABEL: Key =
    Key("form-property_viewing_request-preferred_slots-slot_date.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_HALF: Key =
    Key("form-property_viewing_request-preferred_slots-slot_half");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_HALF_AM: Key =
    Key("form-property_viewing_request-preferred_slots-slot_half-am");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_HALF_PM: Key =
    Key("form-property_viewing_request-preferred_slots-slot_half-pm");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS_SLOT_HALF__LABEL: Key =
    Key("form-property_viewing_request-preferred_slots-slot_half.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS__HELP: Key =
    Key("form-property_viewing_request-preferred_slots.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_PREFERRED_SLOTS__LABEL: Key =
    Key("form-property_viewing_request-preferred_slots.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_PROPERTY_ADDRESS: Key =
    Key("form-property_viewing_request-property_address");
pub const FORM_PROPERTY_VIEWING_REQUEST_PROPERTY_ADDRESS__HELP: Key =
    Key("form-property_viewing_request-property_address.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_PROPERTY_ADDRESS__LABEL: Key =
    Key("form-property_viewing_request-property_address.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_RULE_AUCTION_AHEAD: Key =
    Key("form-property_viewing_request-rule-auction_ahead");
pub const FORM_PROPERTY_VIEWING_REQUEST_RULE_SLOTS_AFTER_TODAY: Key =
    Key("form-property_viewing_request-rule-slots_after_today");
pub const FORM_PROPERTY_VIEWING_REQUEST_RULE_SLOTS_ARE_WORKING_DAYS: Key =
    Key("form-property_viewing_request-rule-slots_are_working_days");
pub const FORM_PROPERTY_VIEWING_REQUEST_RULE_SLOTS_BEFORE_AUCTION: Key =
    Key("form-property_viewing_request-rule-slots_before_auction");
pub const FORM_PROPERTY_VIEWING_REQUEST_RULE_SLOTS_LEAVE_TIME: Key =
    Key("form-property_viewing_request-rule-slots_leave_time");
pub const FORM_PROPERTY_VIEWING_REQUEST_SECTION_APPLICANT: Key =
    Key("form-property_viewing_request-section-applicant");
pub const FORM_PROPERTY_VIEWING_REQUEST_SECTION_DECLARE: Key =
    Key("form-property_viewing_request-section-declare");
pub const FORM_PROPERTY_VIEWING_REQUEST_SECTION_PROPERTY: Key =
    Key("form-property_viewing_request-section-property");
pub const FORM_PROPERTY_VIEWING_REQUEST_SECTION_VISIT: Key =
    Key("form-property_viewing_request-section-visit");
pub const FORM_PROPERTY_VIEWING_REQUEST_SPECIAL_NEEDS: Key =
    Key("form-property_viewing_request-special_needs");
pub const FORM_PROPERTY_VIEWING_REQUEST_SPECIAL_NEEDS_OTHER: Key =
    Key("form-property_viewing_request-special_needs-other");
pub const FORM_PROPERTY_VIEWING_REQUEST_SPECIAL_NEEDS_SIGN: Key =
    Key("form-property_viewing_request-special_needs-sign");
pub const FORM_PROPERTY_VIEWING_REQUEST_SPECIAL_NEEDS_WHEELCHAIR: Key =
    Key("form-property_viewing_request-special_needs-wheelchair");
pub const FORM_PROPERTY_VIEWING_REQUEST_SPECIAL_NEEDS__HELP: Key =
    Key("form-property_viewing_request-special_needs.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_SPECIAL_NEEDS__LABEL: Key =
    Key("form-property_viewing_request-special_needs.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_STAFF_ESCORT__LABEL: Key =
    Key("form-property_viewing_request-staff_escort.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_STAFF_SLOT__LABEL: Key =
    Key("form-property_viewing_request-staff_slot.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_STAFF_VIEWABLE_INSIDE: Key =
    Key("form-property_viewing_request-staff_viewable-inside");
pub const FORM_PROPERTY_VIEWING_REQUEST_STAFF_VIEWABLE_NO: Key =
    Key("form-property_viewing_request-staff_viewable-no");
pub const FORM_PROPERTY_VIEWING_REQUEST_STAFF_VIEWABLE_OUTSIDE: Key =
    Key("form-property_viewing_request-staff_viewable-outside");
pub const FORM_PROPERTY_VIEWING_REQUEST_STAFF_VIEWABLE__LABEL: Key =
    Key("form-property_viewing_request-staff_viewable.label");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_HOW: Key =
    Key("form-property_viewing_request-text-how");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_LEAD: Key =
    Key("form-property_viewing_request-text-lead");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_RULES: Key =
    Key("form-property_viewing_request-text-rules");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_SIDE_APPLICANT: Key =
    Key("form-property_viewing_request-text-side_applicant");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_SIDE_PROPERTY: Key =
    Key("form-property_viewing_request-text-side_property");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_SIDE_RULES: Key =
    Key("form-property_viewing_request-text-side_rules");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_SIDE_VISIT: Key =
    Key("form-property_viewing_request-text-side_visit");
pub const FORM_PROPERTY_VIEWING_REQUEST_TEXT_SLOTS_HEAD: Key =
    Key("form-property_viewing_request-text-slots_head");
pub const FORM_PROPERTY_VIEWING_REQUEST_VISITOR_COUNT: Key =
    Key("form-property_viewing_request-visitor_count");
pub const FORM_PROPERTY_VIEWING_REQUEST_VISITOR_COUNT__HELP: Key =
    Key("form-property_viewing_request-visitor_count.help");
pub const FORM_PROPERTY_VIEWING_REQUEST_VISITOR_COUNT__LABEL: Key =
    Key("form-property_viewing_request-visitor_count.label");
pub const FORM_PROPERTY_VIEWING_REQUEST__BRING: Key = Key("form-property_viewing_request.bring");
pub const FORM_PROPERTY_VIEWING_REQUEST__SHORT: Key = Key("form-property_viewing_request.short");
pub const FORM_PROPERTY_VIEWING_REQUEST__WHAT: Key = Key("form-property_viewing_request.what");
pub const FORM_RETURN_BID_BOND_REQUEST: Key = Key("form-return_bid_bond_request");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS: Key =
    Key("form-return_bid_bond_request-attachments");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS_LOST_STATEMENT: Key =
    Key("form-return_bid_bond_request-attachments-lost_statement");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS_OTHER: Key =
    Key("form-return_bid_bond_request-attachments-other");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS_POWER: Key =
    Key("form-return_bid_bond_request-attachments-power");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS_RECEIPT: Key =
    Key("form-return_bid_bond_request-attachments-receipt");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS_VOUCHER: Key =
    Key("form-return_bid_bond_request-attachments-voucher");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS__HELP: Key =
    Key("form-return_bid_bond_request-attachments.help");
pub const FORM_RETURN_BID_BOND_REQUEST_ATTACHMENTS__LABEL: Key =
    Key("form-return_bid_bond_request-attachments.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_AMOUNT: Key =
    Key("form-return_bid_bond_request-bond_amount");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_AMOUNT__LABEL: Key =
    Key("form-return_bid_bond_request-bond_amount.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_AMOUNT_CAPITALS__LABEL: Key =
    Key("form-return_bid_bond_request-bond_amount_capitals.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_BANK: Key =
    Key("form-return_bid_bond_request-bond_bank");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_BANK__LABEL: Key =
    Key("form-return_bid_bond_request-bond_bank.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_DOC_NO: Key =
    Key("form-return_bid_bond_request-bond_doc_no");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_DOC_NO__HELP: Key =
    Key("form-return_bid_bond_request-bond_doc_no.help");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_DOC_NO__LABEL: Key =
    Key("form-return_bid_bond_request-bond_doc_no.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM: Key =
    Key("form-return_bid_bond_request-bond_form");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_BANK_GUARANTEE: Key =
    Key("form-return_bid_bond_request-bond_form-bank_guarantee");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_BANK_NOTE: Key =
    Key("form-return_bid_bond_request-bond_form-bank_note");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_BONDS: Key =
    Key("form-return_bid_bond_request-bond_form-bonds");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_CASH: Key =
    Key("form-return_bid_bond_request-bond_form-cash");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_CERTIFIED_CHEQUE: Key =
    Key("form-return_bid_bond_request-bond_form-certified_cheque");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_CHEQUE: Key =
    Key("form-return_bid_bond_request-bond_form-cheque");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_DEPOSIT_PLEDGE: Key =
    Key("form-return_bid_bond_request-bond_form-deposit_pledge");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_INSURANCE: Key =
    Key("form-return_bid_bond_request-bond_form-insurance");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_LETTER_OF_CREDIT: Key =
    Key("form-return_bid_bond_request-bond_form-letter_of_credit");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM_MONEY_ORDER: Key =
    Key("form-return_bid_bond_request-bond_form-money_order");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM__HELP: Key =
    Key("form-return_bid_bond_request-bond_form.help");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_FORM__LABEL: Key =
    Key("form-return_bid_bond_request-bond_form.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_RECEIPT_NO: Key =
    Key("form-return_bid_bond_request-bond_receipt_no");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_RECEIPT_NO__HELP: Key =
    Key("form-return_bid_bond_request-bond_receipt_no.help");
pub const FORM_RETURN_BID_BOND_REQUEST_BOND_RECEIPT_NO__LABEL: Key =
    Key("form-return_bid_bond_request-bond_receipt_no.label");
pub const FORM_RETURN_BID_BOND_REQUEST_BRING_IDENTITY: Key =
    Key("form-return_bid_bond_request-bring-identity");
pub const FORM_RETURN_BID_BOND_REQUEST_BRING_RECEIPT: Key =
    Key("form-return_bid_bond_request-bring-receipt");
pub const FORM_RETURN_BID_BOND_REQUEST_BRING_SEALS: Key =
    Key("form-return_bid_bond_request-bring-seals");
pub const FORM_RETURN_BID_BOND_REQUEST_BRING_VOUCHER: Key =
    Key("form-return_bid_bond_request-bring-voucher");
pub const FORM_RETURN_BID_BOND_REQUEST_LEGAL_ACT: Key =
    Key("form-return_bid_bond_request-legal-act");
pub const FORM_RETURN_BID_BOND_REQUEST_LEGAL_MEASURES: Key =
    Key("form-return_bid_bond_request-legal-measures");
pub const FORM_RETURN_BID_BOND_REQUEST_MISTAKE_NAME: Key =
    Key("form-return_bid_bond_request-mistake-name");
pub const FORM_RETURN_BID_BOND_REQUEST_MISTAKE_RECEIPT: Key =
    Key("form-return_bid_bond_request-mistake-receipt");
pub const FORM_RETURN_BID_BOND_REQUEST_MISTAKE_SEALS: Key =
    Key("form-return_bid_bond_request-mistake-seals");
pub const FORM_RETURN_BID_BOND_REQUEST_PAGE_PAPER: Key =
    Key("form-return_bid_bond_request-page-paper");
pub const FORM_RETURN_BID_BOND_REQUEST_PAGE_PAYEE: Key =
    Key("form-return_bid_bond_request-page-payee");
pub const FORM_RETURN_BID_BOND_REQUEST_PAGE_RECEIVER: Key =
    Key("form-return_bid_bond_request-page-receiver");
pub const FORM_RETURN_BID_BOND_REQUEST_RECEIPT_SIGNATURE__LABEL: Key =
    Key("form-return_bid_bond_request-receipt_signature.label");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_MODE: Key =
    Key("form-return_bid_bond_request-return_mode");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_MODE_AT_OPENING: Key =
    Key("form-return_bid_bond_request-return_mode-at_opening");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_MODE_MAIL: Key =
    Key("form-return_bid_bond_request-return_mode-mail");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_MODE_PERSON: Key =
    Key("form-return_bid_bond_request-return_mode-person");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_MODE_TRANSFER: Key =
    Key("form-return_bid_bond_request-return_mode-transfer");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_MODE__LABEL: Key =
    Key("form-return_bid_bond_request-return_mode.label");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON: Key =
    Key("form-return_bid_bond_request-return_reason");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_CANCELLED: Key =
    Key("form-return_bid_bond_request-return_reason-cancelled");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_EXPIRED: Key =
    Key("form-return_bid_bond_request-return_reason-expired");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_LATE: Key =
    Key("form-return_bid_bond_request-return_reason-late");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_LOST: Key =
    Key("form-return_bid_bond_request-return_reason-lost");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_TOO_FEW: Key =
    Key("form-return_bid_bond_request-return_reason-too_few");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_UNFIT: Key =
    Key("form-return_bid_bond_request-return_reason-unfit");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON_WON: Key =
    Key("form-return_bid_bond_request-return_reason-won");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON__HELP: Key =
    Key("form-return_bid_bond_request-return_reason.help");
pub const FORM_RETURN_BID_BOND_REQUEST_RETURN_REASON__LABEL: Key =
    Key("form-return_bid_bond_request-return_reason.label");
pub const FORM_RETURN_BID_BOND_REQUEST_RULE_AUTHORITY_OF_RECEIVER: Key =
    Key("form-return_bid_bond_request-rule-authority_of_receiver");
pub const FORM_RETURN_BID_BOND_REQUEST_RULE_MONEY_NOT_ON_THE_SPOT: Key =
    Key("form-return_bid_bond_request-rule-money_not_on_the_spot");
pub const FORM_RETURN_BID_BOND_REQUEST_RULE_OPENING_BEFORE_FILING: Key =
    Key("form-return_bid_bond_request-rule-opening_before_filing");
pub const FORM_RETURN_BID_BOND_REQUEST_RULE_RECEIPT_OR_STATEMENT: Key =
    Key("form-return_bid_bond_request-rule-receipt_or_statement");
pub const FORM_RETURN_BID_BOND_REQUEST_RULE_RECEIVER_IS_ANOTHER: Key =
    Key("form-return_bid_bond_request-rule-receiver_is_another");
pub const FORM_RETURN_BID_BOND_REQUEST_RULE_VOUCHER_FOR_MONEY: Key =
    Key("form-return_bid_bond_request-rule-voucher_for_money");
pub const FORM_RETURN_BID_BOND_REQUEST_SECTION_BOND: Key =
    Key("form-return_bid_bond_request-section-bond");
pub const FORM_RETURN_BID_BOND_REQUEST_SECTION_PAY: Key =
    Key("form-return_bid_bond_request-section-pay");
pub const FORM_RETURN_BID_BOND_REQUEST_SECTION_RETURN: Key =
    Key("form-return_bid_bond_request-section-return");
pub const FORM_RETURN_BID_BOND_REQUEST_SECTION_SEAL: Key =
    Key("form-return_bid_bond_request-section-seal");
pub const FORM_RETURN_BID_BOND_REQUEST_SECTION_TENDER: Key =
    Key("form-return_bid_bond_request-section-tender");
pub const FORM_RETURN_BID_BOND_REQUEST_SECTION_VENDOR: Key =
    Key("form-return_bid_bond_request-section-vendor");
pub const FORM_RETURN_BID_BOND_REQUEST_STAFF_FORFEIT_CHECK__LABEL: Key =
    Key("form-return_bid_bond_request-staff_forfeit_check.label");
pub const FORM_RETURN_BID_BOND_REQUEST_STAFF_FORFEIT_CHECK__PAPER: Key =
    Key("form-return_bid_bond_request-staff_forfeit_check.paper");
pub const FORM_RETURN_BID_BOND_REQUEST_STAFF_NOT_AWARDED__LABEL: Key =
    Key("form-return_bid_bond_request-staff_not_awarded.label");
pub const FORM_RETURN_BID_BOND_REQUEST_STAFF_RETURNED_AT__LABEL: Key =
    Key("form-return_bid_bond_request-staff_returned_at.label");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_DECLARE: Key =
    Key("form-return_bid_bond_request-text-declare");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_HOW: Key = Key("form-return_bid_bond_request-text-how");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_LEAD: Key =
    Key("form-return_bid_bond_request-text-lead");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_RECEIPT: Key =
    Key("form-return_bid_bond_request-text-receipt");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SEALS_AS: Key =
    Key("form-return_bid_bond_request-text-seals_as");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SIDE_BOND: Key =
    Key("form-return_bid_bond_request-text-side_bond");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SIDE_PAPERS: Key =
    Key("form-return_bid_bond_request-text-side_papers");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SIDE_PAY: Key =
    Key("form-return_bid_bond_request-text-side_pay");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SIDE_REASON: Key =
    Key("form-return_bid_bond_request-text-side_reason");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SIDE_TENDER: Key =
    Key("form-return_bid_bond_request-text-side_tender");
pub const FORM_RETURN_BID_BOND_REQUEST_TEXT_SIDE_VENDOR: Key =
    Key("form-return_bid_bond_request-text-side_vendor");
pub const FORM_RETURN_BID_BOND_REQUEST_VENDOR_SEAL__LABEL: Key =
    Key("form-return_bid_bond_request-vendor_seal.label");
pub const FORM_RETURN_BID_BOND_REQUEST__BRING: Key = Key("form-return_bid_bond_request.bring");
pub const FORM_RETURN_BID_BOND_REQUEST__SHORT: Key = Key("form-return_bid_bond_request.short");
pub const FORM_RETURN_BID_BOND_REQUEST__WHAT: Key = Key("form-return_bid_bond_request.what");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST: Key = Key("form-return_bid_documents_request");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_BRING_AUTHORITY: Key =
    Key("form-return_bid_documents_request-bring-authority");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_BRING_ENVELOPE: Key =
    Key("form-return_bid_documents_request-bring-envelope");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_BRING_IDENTITY: Key =
    Key("form-return_bid_documents_request-bring-identity");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_BRING_SEALS: Key =
    Key("form-return_bid_documents_request-bring-seals");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_LEGAL_ACT: Key =
    Key("form-return_bid_documents_request-legal-act");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_LEGAL_RULES: Key =
    Key("form-return_bid_documents_request-legal-rules");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_MAIL_ADDRESS: Key =
    Key("form-return_bid_documents_request-mail_address");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_MAIL_ADDRESS__HELP: Key =
    Key("form-return_bid_documents_request-mail_address.help");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_MAIL_ADDRESS__LABEL: Key =
    Key("form-return_bid_documents_request-mail_address.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_MISTAKE_AWARDED: Key =
    Key("form-return_bid_documents_request-mistake-awarded");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_MISTAKE_SEALS: Key =
    Key("form-return_bid_documents_request-mistake-seals");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_PAGE_RECEIVER: Key =
    Key("form-return_bid_documents_request-page-receiver");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RECEIPT_SIGNATURE__LABEL: Key =
    Key("form-return_bid_documents_request-receipt_signature.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS: Key =
    Key("form-return_bid_documents_request-return_items");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_OTHER: Key =
    Key("form-return_bid_documents_request-return_items-other");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_PRICE: Key =
    Key("form-return_bid_documents_request-return_items-price");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_QUALIFICATION: Key =
    Key("form-return_bid_documents_request-return_items-qualification");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_SAMPLE: Key =
    Key("form-return_bid_documents_request-return_items-sample");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_SPECIFICATION: Key =
    Key("form-return_bid_documents_request-return_items-specification");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_WHOLE: Key =
    Key("form-return_bid_documents_request-return_items-whole");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS__HELP: Key =
    Key("form-return_bid_documents_request-return_items.help");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS__LABEL: Key =
    Key("form-return_bid_documents_request-return_items.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_NOTE: Key =
    Key("form-return_bid_documents_request-return_items_note");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_NOTE__HELP: Key =
    Key("form-return_bid_documents_request-return_items_note.help");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_ITEMS_NOTE__LABEL: Key =
    Key("form-return_bid_documents_request-return_items_note.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_MODE: Key =
    Key("form-return_bid_documents_request-return_mode");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_MODE_MAIL: Key =
    Key("form-return_bid_documents_request-return_mode-mail");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_MODE_PERSON: Key =
    Key("form-return_bid_documents_request-return_mode-person");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_MODE_PROXY: Key =
    Key("form-return_bid_documents_request-return_mode-proxy");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_MODE__LABEL: Key =
    Key("form-return_bid_documents_request-return_mode.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON: Key =
    Key("form-return_bid_documents_request-return_reason");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON_CANCELLED: Key =
    Key("form-return_bid_documents_request-return_reason-cancelled");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON_NOT_OPENED: Key =
    Key("form-return_bid_documents_request-return_reason-not_opened");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON_OTHER: Key =
    Key("form-return_bid_documents_request-return_reason-other");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON_TOO_FEW: Key =
    Key("form-return_bid_documents_request-return_reason-too_few");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON_UNOPENED: Key =
    Key("form-return_bid_documents_request-return_reason-unopened");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON__HELP: Key =
    Key("form-return_bid_documents_request-return_reason.help");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON__LABEL: Key =
    Key("form-return_bid_documents_request-return_reason.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RETURN_REASON_OTHER__LABEL: Key =
    Key("form-return_bid_documents_request-return_reason_other.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RULE_OPENING_BEFORE_FILING: Key =
    Key("form-return_bid_documents_request-rule-opening_before_filing");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RULE_OPENING_HAS_BEEN: Key =
    Key("form-return_bid_documents_request-rule-opening_has_been");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RULE_OTHER_NEEDS_NOTE: Key =
    Key("form-return_bid_documents_request-rule-other_needs_note");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RULE_RECEIVER_IS_ANOTHER: Key =
    Key("form-return_bid_documents_request-rule-receiver_is_another");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_RULE_WHOLE_OR_PARTS: Key =
    Key("form-return_bid_documents_request-rule-whole_or_parts");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_SECTION_COLLECT: Key =
    Key("form-return_bid_documents_request-section-collect");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_SECTION_RETURN: Key =
    Key("form-return_bid_documents_request-section-return");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_SECTION_SEAL: Key =
    Key("form-return_bid_documents_request-section-seal");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_SECTION_TENDER: Key =
    Key("form-return_bid_documents_request-section-tender");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_SECTION_VENDOR: Key =
    Key("form-return_bid_documents_request-section-vendor");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_HANDLER__LABEL: Key =
    Key("form-return_bid_documents_request-staff_handler.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_KEPT_COPY: Key =
    Key("form-return_bid_documents_request-staff_kept-copy");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_KEPT_NONE: Key =
    Key("form-return_bid_documents_request-staff_kept-none");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_KEPT_ONE_SET: Key =
    Key("form-return_bid_documents_request-staff_kept-one_set");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_KEPT__LABEL: Key =
    Key("form-return_bid_documents_request-staff_kept.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_REASON_CONFIRMED_CANCELLED: Key =
    Key("form-return_bid_documents_request-staff_reason_confirmed-cancelled");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_REASON_CONFIRMED_FAILED: Key =
    Key("form-return_bid_documents_request-staff_reason_confirmed-failed");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_REASON_CONFIRMED_NOT_OPENED: Key =
    Key("form-return_bid_documents_request-staff_reason_confirmed-not_opened");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_REASON_CONFIRMED__LABEL: Key =
    Key("form-return_bid_documents_request-staff_reason_confirmed.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_STAFF_RETURNED_AT__LABEL: Key =
    Key("form-return_bid_documents_request-staff_returned_at.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TENDER_ROUND: Key =
    Key("form-return_bid_documents_request-tender_round");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TENDER_ROUND__HELP: Key =
    Key("form-return_bid_documents_request-tender_round.help");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TENDER_ROUND__LABEL: Key =
    Key("form-return_bid_documents_request-tender_round.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_DECLARE: Key =
    Key("form-return_bid_documents_request-text-declare");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_HOW: Key =
    Key("form-return_bid_documents_request-text-how");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_LEAD: Key =
    Key("form-return_bid_documents_request-text-lead");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_RECEIPT: Key =
    Key("form-return_bid_documents_request-text-receipt");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_ROUND: Key =
    Key("form-return_bid_documents_request-text-round");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_SIDE_COLLECT: Key =
    Key("form-return_bid_documents_request-text-side_collect");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_SIDE_RETURN: Key =
    Key("form-return_bid_documents_request-text-side_return");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_SIDE_TENDER: Key =
    Key("form-return_bid_documents_request-text-side_tender");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_TEXT_SIDE_VENDOR: Key =
    Key("form-return_bid_documents_request-text-side_vendor");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_VENDOR_CONTACT: Key =
    Key("form-return_bid_documents_request-vendor_contact");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_VENDOR_CONTACT__HELP: Key =
    Key("form-return_bid_documents_request-vendor_contact.help");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_VENDOR_CONTACT__LABEL: Key =
    Key("form-return_bid_documents_request-vendor_contact.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST_VENDOR_SEAL__LABEL: Key =
    Key("form-return_bid_documents_request-vendor_seal.label");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST__BRING: Key =
    Key("form-return_bid_documents_request.bring");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST__SHORT: Key =
    Key("form-return_bid_documents_request.short");
pub const FORM_RETURN_BID_DOCUMENTS_REQUEST__WHAT: Key =
    Key("form-return_bid_documents_request.what");
pub const FORMS_CHECK_DRAFT: Key = Key("forms-check-draft");
pub const FORMS_CHECK_EDIT: Key = Key("forms-check-edit");
pub const FORMS_CHECK_EMPTY: Key = Key("forms-check-empty");
pub const FORMS_CHECK_EMPTY_MUST: Key = Key("forms-check-empty_must");
pub const FORMS_CHECK_FILL: Key = Key("forms-check-fill");
pub const FORMS_CHECK_FIX_FIRST: Key = Key("forms-check-fix_first");
pub const FORMS_CHECK_HELP: Key = Key("forms-check-help");
pub const FORMS_CHECK_NEXT: Key = Key("forms-check-next");
pub const FORMS_CHECK_NEXT_WHAT: Key = Key("forms-check-next-what");
pub const FORMS_CHECK_PEN: Key = Key("forms-check-pen");
pub const FORMS_CHECK_PEN_WHAT: Key = Key("forms-check-pen-what");
pub const FORMS_CHECK_PRINT: Key = Key("forms-check-print");
pub const FORMS_CHECK_PRIVACY: Key = Key("forms-check-privacy");
pub const FORMS_CHECK_PRIVACY_WHAT: Key = Key("forms-check-privacy-what");
pub const FORMS_CHECK_TITLE: Key = Key("forms-check-title");
pub const FORMS_HELP: Key = Key("forms-help");
pub const FORMS_INTRO_BLANK: Key = Key("forms-intro-blank");
pub const FORMS_INTRO_BRING: Key = Key("forms-intro-bring");
pub const FORMS_INTRO_EXAMPLE: Key = Key("forms-intro-example");
pub const FORMS_INTRO_FILL: Key = Key("forms-intro-fill");
pub const FORMS_INTRO_FREE: Key = Key("forms-intro-free");
pub const FORMS_INTRO_HELP: Key = Key("forms-intro-help");
pub const FORMS_INTRO_RESUME: Key = Key("forms-intro-resume");
pub const FORMS_INTRO_TITLE: Key = Key("forms-intro-title");
pub const FORMS_INTRO_WHAT: Key = Key("forms-intro-what");
pub const FORMS_LEAD: Key = Key("forms-lead");
pub const FORMS_LIST_SEPARATOR: Key = Key("forms-list-separator");
pub const FORMS_NO: Key = Key("forms-no");
pub const FORMS_NONE: Key = Key("forms-none");
pub const FORMS_ONLY_PRINT: Key = Key("forms-only_print");
pub const FORMS_PAGES: Key = Key("forms-pages");
pub const FORMS_QUESTION_BACK: Key = Key("forms-question-back");
pub const FORMS_QUESTION_CHOICES: Key = Key("forms-question-choices");
pub const FORMS_QUESTION_CHOOSE_MANY: Key = Key("forms-question-choose_many");
pub const FORMS_QUESTION_CHOOSE_ONE: Key = Key("forms-question-choose_one");
pub const FORMS_QUESTION_COMPUTED: Key = Key("forms-question-computed");
pub const FORMS_QUESTION_DONE_TYPING: Key = Key("forms-question-done_typing");
pub const FORMS_QUESTION_EMPTY: Key = Key("forms-question-empty");
pub const FORMS_QUESTION_HELP: Key = Key("forms-question-help");
pub const FORMS_QUESTION_LANDS: Key = Key("forms-question-lands");
pub const FORMS_QUESTION_LEFT: Key = Key("forms-question-left");
pub const FORMS_QUESTION_MORE: Key = Key("forms-question-more");
pub const FORMS_QUESTION_NEXT: Key = Key("forms-question-next");
pub const FORMS_QUESTION_OPTIONAL: Key = Key("forms-question-optional");
pub const FORMS_QUESTION_OTHER: Key = Key("forms-question-other");
pub const FORMS_QUESTION_OTHER_FIELD: Key = Key("forms-question-other_field");
pub const FORMS_QUESTION_SKIP: Key = Key("forms-question-skip");
pub const FORMS_QUESTION_TITLE: Key = Key("forms-question-title");
pub const FORMS_QUESTION_YUAN: Key = Key("forms-question-yuan");
pub const FORMS_ROW_BACK: Key = Key("forms-row-back");
pub const FORMS_ROW_HELP: Key = Key("forms-row-help");
pub const FORMS_ROW_NEXT: Key = Key("forms-row-next");
pub const FORMS_ROW_TITLE: Key = Key("forms-row-title");
pub const FORMS_TABLE_ADD: Key = Key("forms-table-add");
pub const FORMS_TABLE_DELETE_ASK: Key = Key("forms-table-delete_ask");
pub const FORMS_TABLE_DELETE_NO: Key = Key("forms-table-delete_no");
pub const FORMS_TABLE_DELETE_YES: Key = Key("forms-table-delete_yes");
pub const FORMS_TABLE_DONE: Key = Key("forms-table-done");
pub const FORMS_TABLE_FIRST: Key = Key("forms-table-first");
pub const FORMS_TABLE_HELP: Key = Key("forms-table-help");
pub const FORMS_TABLE_ROW: Key = Key("forms-table-row");
pub const FORMS_TABLE_TITLE: Key = Key("forms-table-title");
pub const FORMS_TITLE: Key = Key("forms-title");
pub const HOME_FORMS: Key = Key("home-forms");
pub const HOME_FORMS_WHAT: Key = Key("home-forms-what");
pub const HOME_HELP: Key = Key("home-help");
pub const HOME_HELPER: Key = Key("home-helper");
pub const HOME_HELPER_WHAT: Key = Key("home-helper-what");
pub const HOME_LEAD: Key = Key("home-lead");
pub const HOME_LEAD_LOW: Key = Key("home-lead-low");
pub const HOME_NOTICES: Key = Key("home-notices");
pub const HOME_NOTICES_WHAT: Key = Key("home-notices-what");
pub const HOME_STRIP_FREE: Key = Key("home-strip-free");
pub const HOME_STRIP_WIPE: Key = Key("home-strip-wipe");
pub const HOME_SURVEY: Key = Key("home-survey");
pub const HOME_SURVEY_WHAT: Key = Key("home-survey-what");
pub const HOME_TITLE: Key = Key("home-title");
pub const IMPORT_BADAMOUNT: Key = Key("import-badAmount");
pub const IMPORT_BADCASENUMBER: Key = Key("import-badCaseNumber");
pub const IMPORT_BADDATE: Key = Key("import-badDate");
pub const IMPORT_BADNUMBER: Key = Key("import-badNumber");
pub const IMPORT_BADTYPE: Key = Key("import-badType");
pub const IMPORT_CONTROLCHARACTER: Key = Key("import-controlCharacter");
pub const IMPORT_DUPLICATEKEY: Key = Key("import-duplicateKey");
pub const IMPORT_DUPLICATEROW: Key = Key("import-duplicateRow");
pub const IMPORT_EMPTY: Key = Key("import-empty");
pub const IMPORT_FIELDMISSING: Key = Key("import-fieldMissing");
pub const IMPORT_FIELDTOOLONG: Key = Key("import-fieldTooLong");
pub const IMPORT_LONESURROGATE: Key = Key("import-loneSurrogate");
pub const IMPORT_MISSINGCOLUMN: Key = Key("import-missingColumn");
pub const IMPORT_NOTARECORD: Key = Key("import-notARecord");
pub const IMPORT_NOTARRAY: Key = Key("import-notArray");
pub const IMPORT_NOTJSON: Key = Key("import-notJson");
pub const IMPORT_NOTUTF8: Key = Key("import-notUtf8");
pub const IMPORT_READFAILED: Key = Key("import-readFailed");
pub const IMPORT_TOOLARGE: Key = Key("import-tooLarge");
pub const IMPORT_TOOMANYROWS: Key = Key("import-tooManyRows");
pub const IMPORT_TRUNCATED: Key = Key("import-truncated");
pub const IMPORT_UNKNOWNCOLUMNS: Key = Key("import-unknownColumns");
pub const IMPORT_UNKNOWNKIND: Key = Key("import-unknownKind");
pub const IMPORT_UNSUPPORTEDKIND: Key = Key("import-unsupportedKind");
pub const KEYBOARD_BACK: Key = Key("keyboard-back");
pub const KEYBOARD_CLEAR: Key = Key("keyboard-clear");
pub const KEYBOARD_COUNT: Key = Key("keyboard-count");
pub const KEYBOARD_DIGITS_MAX: Key = Key("keyboard-digits-max");
pub const KEYBOARD_FULL: Key = Key("keyboard-full");
pub const KEYBOARD_HINT: Key = Key("keyboard-hint");
pub const KEYBOARD_LABEL: Key = Key("keyboard-label");
pub const KEYBOARD_LETTERS_LABEL: Key = Key("keyboard-letters-label");
pub const KEYBOARD_LOWER: Key = Key("keyboard-lower");
pub const KEYBOARD_MAX: Key = Key("keyboard-max");
pub const KEYBOARD_MODE_DIGITS: Key = Key("keyboard-mode-digits");
pub const KEYBOARD_MODE_LATIN: Key = Key("keyboard-mode-latin");
pub const KEYBOARD_MODE_READY: Key = Key("keyboard-mode-ready");
pub const KEYBOARD_MODE_ZHUYIN: Key = Key("keyboard-mode-zhuyin");
pub const KEYBOARD_MORE: Key = Key("keyboard-more");
pub const KEYBOARD_MORE_SPEECH: Key = Key("keyboard-more_speech");
pub const KEYBOARD_NEWLINE: Key = Key("keyboard-newline");
pub const KEYBOARD_NONE: Key = Key("keyboard-none");
pub const KEYBOARD_PAD_LABEL: Key = Key("keyboard-pad-label");
pub const KEYBOARD_PUNCTUATION: Key = Key("keyboard-punctuation");
pub const KEYBOARD_QIAN: Key = Key("keyboard-qian");
pub const KEYBOARD_RESTORE: Key = Key("keyboard-restore");
pub const KEYBOARD_SIGN_AND: Key = Key("keyboard-sign-and");
pub const KEYBOARD_SIGN_APOSTROPHE: Key = Key("keyboard-sign-apostrophe");
pub const KEYBOARD_SIGN_AT: Key = Key("keyboard-sign-at");
pub const KEYBOARD_SIGN_CLOSE: Key = Key("keyboard-sign-close");
pub const KEYBOARD_SIGN_COLON: Key = Key("keyboard-sign-colon");
pub const KEYBOARD_SIGN_COMMA: Key = Key("keyboard-sign-comma");
pub const KEYBOARD_SIGN_DOT: Key = Key("keyboard-sign-dot");
pub const KEYBOARD_SIGN_HASH: Key = Key("keyboard-sign-hash");
pub const KEYBOARD_SIGN_HYPHEN: Key = Key("keyboard-sign-hyphen");
pub const KEYBOARD_SIGN_OPEN: Key = Key("keyboard-sign-open");
pub const KEYBOARD_SIGN_PLUS: Key = Key("keyboard-sign-plus");
pub const KEYBOARD_SIGN_SLASH: Key = Key("keyboard-sign-slash");
pub const KEYBOARD_SIGN_UNDERSCORE: Key = Key("keyboard-sign-underscore");
pub const KEYBOARD_SPACE: Key = Key("keyboard-space");
pub const KEYBOARD_SPEECH_DIGITS: Key = Key("keyboard-speech-digits");
pub const KEYBOARD_SPEECH_LATIN: Key = Key("keyboard-speech-latin");
pub const KEYBOARD_SPEECH_READY: Key = Key("keyboard-speech-ready");
pub const KEYBOARD_SPEECH_ZHUYIN: Key = Key("keyboard-speech-zhuyin");
pub const KEYBOARD_TO_DIGITS: Key = Key("keyboard-to-digits");
pub const KEYBOARD_TO_LETTERS: Key = Key("keyboard-to-letters");
pub const KEYBOARD_TONE_1: Key = Key("keyboard-tone-1");
pub const KEYBOARD_TONE_2: Key = Key("keyboard-tone-2");
pub const KEYBOARD_TONE_3: Key = Key("keyboard-tone-3");
pub const KEYBOARD_TONE_4: Key = Key("keyboard-tone-4");
pub const KEYBOARD_TONE_5: Key = Key("keyboard-tone-5");
pub const KEYBOARD_TONE_FIRST: Key = Key("keyboard-tone-first");
pub const KEYBOARD_UPPER: Key = Key("keyboard-upper");
pub const KEYBOARD_WAN: Key = Key("keyboard-wan");
pub const KIT_CANNOT_NOW: Key = Key("kit-cannot-now");
pub const KIT_DATE_AGO: Key = Key("kit-date-ago");
pub const KIT_DATE_AHEAD: Key = Key("kit-date-ahead");
pub const KIT_DATE_BY_DIGITS: Key = Key("kit-date-by_digits");
pub const KIT_DATE_BY_WHEEL: Key = Key("kit-date-by_wheel");
pub const KIT_DATE_CHOSEN: Key = Key("kit-date-chosen");
pub const KIT_DATE_DAY: Key = Key("kit-date-day");
pub const KIT_DATE_DAY_DOWN: Key = Key("kit-date-day_down");
pub const KIT_DATE_DAY_UP: Key = Key("kit-date-day_up");
pub const KIT_DATE_END: Key = Key("kit-date-end");
pub const KIT_DATE_LONG: Key = Key("kit-date-long");
pub const KIT_DATE_MONTH: Key = Key("kit-date-month");
pub const KIT_DATE_MONTH_DOWN: Key = Key("kit-date-month_down");
pub const KIT_DATE_MONTH_UP: Key = Key("kit-date-month_up");
pub const KIT_DATE_NEXT_BOX: Key = Key("kit-date-next_box");
pub const KIT_DATE_NO_SUCH_DAY: Key = Key("kit-date-no_such_day");
pub const KIT_DATE_NONE: Key = Key("kit-date-none");
pub const KIT_DATE_NONE_DIGITS: Key = Key("kit-date-none_digits");
pub const KIT_DATE_TODAY: Key = Key("kit-date-today");
pub const KIT_DATE_TOO_EARLY: Key = Key("kit-date-too_early");
pub const KIT_DATE_TOO_LATE: Key = Key("kit-date-too_late");
pub const KIT_DATE_WESTERN: Key = Key("kit-date-western");
pub const KIT_DATE_YEAR: Key = Key("kit-date-year");
pub const KIT_DATE_YEAR_DOWN: Key = Key("kit-date-year_down");
pub const KIT_DATE_YEAR_UP: Key = Key("kit-date-year_up");
pub const KIT_DATETIME_DAY: Key = Key("kit-datetime-day");
pub const KIT_DATETIME_LABEL: Key = Key("kit-datetime-label");
pub const KIT_DATETIME_NO_DAY: Key = Key("kit-datetime-no_day");
pub const KIT_DATETIME_NO_TIME: Key = Key("kit-datetime-no_time");
pub const KIT_DOCK: Key = Key("kit-dock");
pub const KIT_DRAWING: Key = Key("kit-drawing");
pub const KIT_FIX: Key = Key("kit-fix");
pub const KIT_MASKED: Key = Key("kit-masked");
pub const KIT_MONEY: Key = Key("kit-money");
pub const KIT_MONTH_LONG: Key = Key("kit-month-long");
pub const KIT_PAGE_CODE: Key = Key("kit-page-code");
pub const KIT_PAGE_FIRST: Key = Key("kit-page-first");
pub const KIT_PAGE_LAST: Key = Key("kit-page-last");
pub const KIT_PAGE_NEXT: Key = Key("kit-page-next");
pub const KIT_PAGE_OF: Key = Key("kit-page-of");
pub const KIT_PAGE_PREV: Key = Key("kit-page-prev");
pub const KIT_PROBLEMS: Key = Key("kit-problems");
pub const KIT_ROW_DELETE: Key = Key("kit-row-delete");
pub const KIT_ROW_DELETE_ASK: Key = Key("kit-row-delete_ask");
pub const KIT_ROW_DELETE_NO: Key = Key("kit-row-delete_no");
pub const KIT_ROW_DELETE_SPEECH: Key = Key("kit-row-delete_speech");
pub const KIT_ROW_DELETE_YES: Key = Key("kit-row-delete_yes");
pub const KIT_ROW_EDIT: Key = Key("kit-row-edit");
pub const KIT_ROW_EDIT_SPEECH: Key = Key("kit-row-edit_speech");
pub const KIT_ROW_FULL: Key = Key("kit-row-full");
pub const KIT_SHARE_DENOMINATOR: Key = Key("kit-share-denominator");
pub const KIT_SHARE_NEXT: Key = Key("kit-share-next");
pub const KIT_SHARE_NUMERATOR: Key = Key("kit-share-numerator");
pub const KIT_SHARE_OF: Key = Key("kit-share-of");
pub const KIT_SHARE_READY: Key = Key("kit-share-ready");
pub const KIT_SHARE_TOO_MUCH: Key = Key("kit-share-too_much");
pub const KIT_SHARE_WHOLE: Key = Key("kit-share-whole");
pub const KIT_SHEET_NEXT: Key = Key("kit-sheet-next");
pub const KIT_SHEET_OF: Key = Key("kit-sheet-of");
pub const KIT_SHEET_PREV: Key = Key("kit-sheet-prev");
pub const KIT_STEP_AT: Key = Key("kit-step-at");
pub const KIT_STEP_CURRENT: Key = Key("kit-step-current");
pub const KIT_STEP_DONE: Key = Key("kit-step-done");
pub const KIT_STEP_OF: Key = Key("kit-step-of");
pub const KIT_STEP_TODO: Key = Key("kit-step-todo");
pub const KIT_STEPS: Key = Key("kit-steps");
pub const KIT_TIME_AM: Key = Key("kit-time-am");
pub const KIT_TIME_HALF: Key = Key("kit-time-half");
pub const KIT_TIME_HOUR: Key = Key("kit-time-hour");
pub const KIT_TIME_HOUR_FIRST: Key = Key("kit-time-hour_first");
pub const KIT_TIME_MINUTE: Key = Key("kit-time-minute");
pub const KIT_TIME_NONE: Key = Key("kit-time-none");
pub const KIT_TIME_PM: Key = Key("kit-time-pm");
pub const KIT_TIME_READ_AM: Key = Key("kit-time-read_am");
pub const KIT_TIME_READ_PM: Key = Key("kit-time-read_pm");
pub const KIT_WAN: Key = Key("kit-wan");
pub const KIT_YUAN: Key = Key("kit-yuan");
pub const NOTICES_AREA_PING: Key = Key("notices-area-ping");
pub const NOTICES_CHIP_REMOVE: Key = Key("notices-chip-remove");
pub const NOTICES_CHIP_WORDS: Key = Key("notices-chip-words");
pub const NOTICES_CHOSEN: Key = Key("notices-chosen");
pub const NOTICES_CLEAR: Key = Key("notices-clear");
pub const NOTICES_COUNT: Key = Key("notices-count");
pub const NOTICES_DELIVERY_NO: Key = Key("notices-delivery-no");
pub const NOTICES_DELIVERY_NO_MEANS: Key = Key("notices-delivery-no-means");
pub const NOTICES_DELIVERY_PARTIAL: Key = Key("notices-delivery-partial");
pub const NOTICES_DELIVERY_PARTIAL_MEANS: Key = Key("notices-delivery-partial-means");
pub const NOTICES_DELIVERY_SEE: Key = Key("notices-delivery-see");
pub const NOTICES_DELIVERY_SEE_MEANS: Key = Key("notices-delivery-see-means");
pub const NOTICES_DELIVERY_UNKNOWN: Key = Key("notices-delivery-unknown");
pub const NOTICES_DELIVERY_UNKNOWN_MEANS: Key = Key("notices-delivery-unknown-means");
pub const NOTICES_DELIVERY_YES: Key = Key("notices-delivery-yes");
pub const NOTICES_DELIVERY_YES_MEANS: Key = Key("notices-delivery-yes-means");
pub const NOTICES_DEMO: Key = Key("notices-demo");
pub const NOTICES_DEPOSIT_YUAN: Key = Key("notices-deposit-yuan");
pub const NOTICES_DETAIL_AREA: Key = Key("notices-detail-area");
pub const NOTICES_DETAIL_AREA_BOTH: Key = Key("notices-detail-area-both");
pub const NOTICES_DETAIL_AREA_M2: Key = Key("notices-detail-area-m2");
pub const NOTICES_DETAIL_BRANCH: Key = Key("notices-detail-branch");
pub const NOTICES_DETAIL_CASE: Key = Key("notices-detail-case");
pub const NOTICES_DETAIL_CATEGORY: Key = Key("notices-detail-category");
pub const NOTICES_DETAIL_CHECK: Key = Key("notices-detail-check");
pub const NOTICES_DETAIL_DEPOSIT: Key = Key("notices-detail-deposit");
pub const NOTICES_DETAIL_DEPOSIT_NONE: Key = Key("notices-detail-deposit-none");
pub const NOTICES_DETAIL_FLOOR: Key = Key("notices-detail-floor");
pub const NOTICES_DETAIL_FLOOR_NONE: Key = Key("notices-detail-floor-none");
pub const NOTICES_DETAIL_HELP: Key = Key("notices-detail-help");
pub const NOTICES_DETAIL_LOT: Key = Key("notices-detail-lot");
pub const NOTICES_DETAIL_LOTS: Key = Key("notices-detail-lots");
pub const NOTICES_DETAIL_OPEN: Key = Key("notices-detail-open");
pub const NOTICES_DETAIL_OPEN_NONE: Key = Key("notices-detail-open-none");
pub const NOTICES_DETAIL_PRINT: Key = Key("notices-detail-print");
pub const NOTICES_DETAIL_REMARKS: Key = Key("notices-detail-remarks");
pub const NOTICES_DETAIL_SHARE: Key = Key("notices-detail-share");
pub const NOTICES_DETAIL_SOURCE: Key = Key("notices-detail-source");
pub const NOTICES_DETAIL_TITLE: Key = Key("notices-detail-title");
pub const NOTICES_DETAIL_UNIT: Key = Key("notices-detail-unit");
pub const NOTICES_EMPTY_WHAT: Key = Key("notices-empty-what");
pub const NOTICES_FIND: Key = Key("notices-find");
pub const NOTICES_FIND_AGAIN: Key = Key("notices-find-again");
pub const NOTICES_FLAG_ADDRESSMISSING: Key = Key("notices-flag-addressMissing");
pub const NOTICES_FLAG_AREADIFFERS: Key = Key("notices-flag-areaDiffers");
pub const NOTICES_FLAG_COUNTYDIFFERS: Key = Key("notices-flag-countyDiffers");
pub const NOTICES_FLAG_COUNTYMISSING: Key = Key("notices-flag-countyMissing");
pub const NOTICES_FLAG_FLOORPRICEMISSING: Key = Key("notices-flag-floorPriceMissing");
pub const NOTICES_FLAG_ITEMREPEATED: Key = Key("notices-flag-itemRepeated");
pub const NOTICES_FLAG_LINKUNUSABLE: Key = Key("notices-flag-linkUnusable");
pub const NOTICES_FLAG_PARCELDIFFERS: Key = Key("notices-flag-parcelDiffers");
pub const NOTICES_FLAG_PARCELUNREADABLE: Key = Key("notices-flag-parcelUnreadable");
pub const NOTICES_FLAG_RESULTUNKNOWN: Key = Key("notices-flag-resultUnknown");
pub const NOTICES_FLAG_ROUNDUNKNOWN: Key = Key("notices-flag-roundUnknown");
pub const NOTICES_FLAG_SOLDDATEFUTURE: Key = Key("notices-flag-soldDateFuture");
pub const NOTICES_FLAG_SOLDDATEMISSING: Key = Key("notices-flag-soldDateMissing");
pub const NOTICES_FLAG_SOLDPRICEMISSING: Key = Key("notices-flag-soldPriceMissing");
pub const NOTICES_FLAG_SOURCEIDMISSING: Key = Key("notices-flag-sourceIdMissing");
pub const NOTICES_FLAG_TOWNSHIPDIFFERS: Key = Key("notices-flag-townshipDiffers");
pub const NOTICES_FLAG_TOWNSHIPMISSING: Key = Key("notices-flag-townshipMissing");
pub const NOTICES_FLOOR: Key = Key("notices-floor");
pub const NOTICES_FRESH: Key = Key("notices-fresh");
pub const NOTICES_FRESH_CHECK: Key = Key("notices-fresh-check");
pub const NOTICES_FRESH_NONE: Key = Key("notices-fresh-none");
pub const NOTICES_HELP: Key = Key("notices-help");
pub const NOTICES_ITEM_BUILDING: Key = Key("notices-item-building");
pub const NOTICES_ITEM_LAND: Key = Key("notices-item-land");
pub const NOTICES_ITEM_OTHER: Key = Key("notices-item-other");
pub const NOTICES_KIND_ESTATE: Key = Key("notices-kind-estate");
pub const NOTICES_KIND_MOVABLE: Key = Key("notices-kind-movable");
pub const NOTICES_KIND_REWARD: Key = Key("notices-kind-reward");
pub const NOTICES_KIND_SERVICE: Key = Key("notices-kind-service");
pub const NOTICES_LOTS_MORE: Key = Key("notices-lots-more");
pub const NOTICES_MONEY_YUAN: Key = Key("notices-money-yuan");
pub const NOTICES_NARROW: Key = Key("notices-narrow");
pub const NOTICES_NEXT: Key = Key("notices-next");
pub const NOTICES_NONE: Key = Key("notices-none");
pub const NOTICES_NONE_ALL: Key = Key("notices-none-all");
pub const NOTICES_NONE_ASK: Key = Key("notices-none-ask");
pub const NOTICES_NONE_RETYPE: Key = Key("notices-none-retype");
pub const NOTICES_NONE_WHAT: Key = Key("notices-none-what");
pub const NOTICES_NONE_WORDS: Key = Key("notices-none-words");
pub const NOTICES_ORDER: Key = Key("notices-order");
pub const NOTICES_OUTCOME_ON: Key = Key("notices-outcome-on");
pub const NOTICES_OUTCOME_PRICE: Key = Key("notices-outcome-price");
pub const NOTICES_OUTCOME_SOLD: Key = Key("notices-outcome-sold");
pub const NOTICES_OUTCOME_SOLDINOFFER: Key = Key("notices-outcome-soldInOffer");
pub const NOTICES_OUTCOME_TAKENBYCREDITOR: Key = Key("notices-outcome-takenByCreditor");
pub const NOTICES_OUTCOME_UNKNOWN: Key = Key("notices-outcome-unknown");
pub const NOTICES_PREV: Key = Key("notices-prev");
pub const NOTICES_RANGE: Key = Key("notices-range");
pub const NOTICES_ROUND_1: Key = Key("notices-round-1");
pub const NOTICES_ROUND_2: Key = Key("notices-round-2");
pub const NOTICES_ROUND_3: Key = Key("notices-round-3");
pub const NOTICES_ROUND_4: Key = Key("notices-round-4");
pub const NOTICES_ROUND_AFTER: Key = Key("notices-round-after");
pub const NOTICES_ROUND_N: Key = Key("notices-round-n");
pub const NOTICES_ROUND_SPECIAL: Key = Key("notices-round-special");
pub const NOTICES_STALE: Key = Key("notices-stale");
pub const NOTICES_STATE_BIDDINGTODAY: Key = Key("notices-state-biddingToday");
pub const NOTICES_STATE_CORRECTED: Key = Key("notices-state-corrected");
pub const NOTICES_STATE_ENDEDUNKNOWN: Key = Key("notices-state-endedUnknown");
pub const NOTICES_STATE_EXPIRED: Key = Key("notices-state-expired");
pub const NOTICES_STATE_FAILED: Key = Key("notices-state-failed");
pub const NOTICES_STATE_OPENOFFER: Key = Key("notices-state-openOffer");
pub const NOTICES_STATE_POSTPONED: Key = Key("notices-state-postponed");
pub const NOTICES_STATE_SOLD: Key = Key("notices-state-sold");
pub const NOTICES_STATE_SOLDINOFFER: Key = Key("notices-state-soldInOffer");
pub const NOTICES_STATE_STOPPED: Key = Key("notices-state-stopped");
pub const NOTICES_STATE_TAKENBYCREDITOR: Key = Key("notices-state-takenByCreditor");
pub const NOTICES_STATE_UPCOMING: Key = Key("notices-state-upcoming");
pub const NOTICES_STATE_WITHDRAWN: Key = Key("notices-state-withdrawn");
pub const NOTICES_TITLE: Key = Key("notices-title");
pub const NOTICES_TOWN: Key = Key("notices-town");
pub const NOTICES_TOWN_ALL: Key = Key("notices-town-all");
pub const NOTICES_TOWN_COUNT: Key = Key("notices-town-count");
pub const NOTICES_TOWN_HELP: Key = Key("notices-town-help");
pub const NOTICES_TOWN_TITLE: Key = Key("notices-town-title");
pub const NOTICES_WHEN_PAST: Key = Key("notices-when-past");
pub const NOTICES_WHEN_UPCOMING: Key = Key("notices-when-upcoming");
pub const NOTICES_WORDS_CASE: Key = Key("notices-words-case");
pub const NOTICES_WORDS_EMPTY: Key = Key("notices-words-empty");
pub const NOTICES_WORDS_FIELD: Key = Key("notices-words-field");
pub const NOTICES_WORDS_FIND: Key = Key("notices-words-find");
pub const NOTICES_WORDS_FOUND: Key = Key("notices-words-found");
pub const NOTICES_WORDS_HELP: Key = Key("notices-words-help");
pub const NOTICES_WORDS_HINT: Key = Key("notices-words-hint");
pub const NOTICES_WORDS_TITLE: Key = Key("notices-words-title");
pub const PAPER_AMOUNT: Key = Key("paper-amount");
pub const PAPER_AREA_BOTH: Key = Key("paper-area-both");
pub const PAPER_AREA_M2: Key = Key("paper-area-m2");
pub const PAPER_BINDING: Key = Key("paper-binding");
pub const PAPER_CAPITALS: Key = Key("paper-capitals");
pub const PAPER_DAY: Key = Key("paper-day");
pub const PAPER_DRAFT: Key = Key("paper-draft");
pub const PAPER_EDITION: Key = Key("paper-edition");
pub const PAPER_EXAMPLE: Key = Key("paper-example");
pub const PAPER_NOTICE_CASE: Key = Key("paper-notice-case");
pub const PAPER_NOTICE_CATEGORY: Key = Key("paper-notice-category");
pub const PAPER_NOTICE_DELIVERY: Key = Key("paper-notice-delivery");
pub const PAPER_NOTICE_DEMO: Key = Key("paper-notice-demo");
pub const PAPER_NOTICE_DEPOSIT: Key = Key("paper-notice-deposit");
pub const PAPER_NOTICE_ESTATE: Key = Key("paper-notice-estate");
pub const PAPER_NOTICE_FLOOR: Key = Key("paper-notice-floor");
pub const PAPER_NOTICE_FRESH: Key = Key("paper-notice-fresh");
pub const PAPER_NOTICE_FRESH_NONE: Key = Key("paper-notice-fresh-none");
pub const PAPER_NOTICE_LOT: Key = Key("paper-notice-lot");
pub const PAPER_NOTICE_MOVABLE: Key = Key("paper-notice-movable");
pub const PAPER_NOTICE_NONE: Key = Key("paper-notice-none");
pub const PAPER_NOTICE_OPEN: Key = Key("paper-notice-open");
pub const PAPER_NOTICE_PRINTED: Key = Key("paper-notice-printed");
pub const PAPER_NOTICE_REMARKS: Key = Key("paper-notice-remarks");
pub const PAPER_NOTICE_RESULT: Key = Key("paper-notice-result");
pub const PAPER_NOTICE_REWARD: Key = Key("paper-notice-reward");
pub const PAPER_NOTICE_ROUND: Key = Key("paper-notice-round");
pub const PAPER_NOTICE_SERVICE: Key = Key("paper-notice-service");
pub const PAPER_NOTICE_SOURCE: Key = Key("paper-notice-source");
pub const PAPER_NOTICE_SOURCE_NONE: Key = Key("paper-notice-source-none");
pub const PAPER_NOTICE_UNIT: Key = Key("paper-notice-unit");
pub const PAPER_NOTICE_WHAT: Key = Key("paper-notice-what");
pub const PAPER_NOTICE_WHAT_SOLD: Key = Key("paper-notice-what-sold");
pub const PAPER_PAGE: Key = Key("paper-page");
pub const PAPER_ROW: Key = Key("paper-row");
pub const PAPER_SAME: Key = Key("paper-same");
pub const PAPER_SAMPLE: Key = Key("paper-sample");
pub const PAPER_SHARE: Key = Key("paper-share");
pub const PAPER_TIME_AFTERNOON: Key = Key("paper-time-afternoon");
pub const PAPER_TIME_HOUR: Key = Key("paper-time-hour");
pub const PAPER_TIME_MINUTE: Key = Key("paper-time-minute");
pub const PAPER_TIME_MORNING: Key = Key("paper-time-morning");
pub const PAPER_WEEKDAY_1: Key = Key("paper-weekday-1");
pub const PAPER_WEEKDAY_2: Key = Key("paper-weekday-2");
pub const PAPER_WEEKDAY_3: Key = Key("paper-weekday-3");
pub const PAPER_WEEKDAY_4: Key = Key("paper-weekday-4");
pub const PAPER_WEEKDAY_5: Key = Key("paper-weekday-5");
pub const PAPER_WEEKDAY_6: Key = Key("paper-weekday-6");
pub const PAPER_WEEKDAY_7: Key = Key("paper-weekday-7");
pub const PRINT_DONE_AFTER_FINISH: Key = Key("print-done-after-finish");
pub const PRINT_DONE_AFTER_HELP: Key = Key("print-done-after-help");
pub const PRINT_DONE_AFTER_HOME: Key = Key("print-done-after-home");
pub const PRINT_DONE_AFTER_SURVEY: Key = Key("print-done-after-survey");
pub const PRINT_DONE_AFTER_TITLE: Key = Key("print-done-after-title");
pub const PRINT_DONE_COUNT: Key = Key("print-done-count");
pub const PRINT_DONE_FOLDER: Key = Key("print-done-folder");
pub const PRINT_DONE_FOLDER_OK: Key = Key("print-done-folder-ok");
pub const PRINT_DONE_FOLDER_TITLE: Key = Key("print-done-folder-title");
pub const PRINT_DONE_HELP: Key = Key("print-done-help");
pub const PRINT_DONE_SIGN: Key = Key("print-done-sign");
pub const PRINT_DONE_TAKEN: Key = Key("print-done-taken");
pub const PRINT_DONE_TITLE: Key = Key("print-done-title");
pub const PRINT_DONE_WHAT: Key = Key("print-done-what");
pub const PRINT_PREVIEW_ALT: Key = Key("print-preview-alt");
pub const PRINT_PREVIEW_BACK: Key = Key("print-preview-back");
pub const PRINT_PREVIEW_COPIES: Key = Key("print-preview-copies");
pub const PRINT_PREVIEW_COPIES_N: Key = Key("print-preview-copies-n");
pub const PRINT_PREVIEW_FOLDER: Key = Key("print-preview-folder");
pub const PRINT_PREVIEW_FREE: Key = Key("print-preview-free");
pub const PRINT_PREVIEW_HELP: Key = Key("print-preview-help");
pub const PRINT_PREVIEW_LEAST: Key = Key("print-preview-least");
pub const PRINT_PREVIEW_LESS: Key = Key("print-preview-less");
pub const PRINT_PREVIEW_LOADING: Key = Key("print-preview-loading");
pub const PRINT_PREVIEW_MORE: Key = Key("print-preview-more");
pub const PRINT_PREVIEW_MOST: Key = Key("print-preview-most");
pub const PRINT_PREVIEW_START: Key = Key("print-preview-start");
pub const PRINT_PREVIEW_TITLE: Key = Key("print-preview-title");
pub const PRINT_PROGRESS_CANCEL: Key = Key("print-progress-cancel");
pub const PRINT_PROGRESS_CANCELED_WHAT: Key = Key("print-progress-canceled-what");
pub const PRINT_PROGRESS_CODE: Key = Key("print-progress-code");
pub const PRINT_PROGRESS_HELP: Key = Key("print-progress-help");
pub const PRINT_PROGRESS_PREPARING: Key = Key("print-progress-preparing");
pub const PRINT_PROGRESS_PRINTING: Key = Key("print-progress-printing");
pub const PRINT_PROGRESS_STEP_MADE: Key = Key("print-progress-step-made");
pub const PRINT_PROGRESS_STEP_PRINTING: Key = Key("print-progress-step-printing");
pub const PRINT_PROGRESS_STEP_TAKE: Key = Key("print-progress-step-take");
pub const PRINT_PROGRESS_TITLE: Key = Key("print-progress-title");
pub const PRINT_PROGRESS_WAIT: Key = Key("print-progress-wait");
pub const PRINT_PROGRESS_WHERE: Key = Key("print-progress-where");
pub const PRINT_TROUBLE_CALL: Key = Key("print-trouble-call");
pub const PRINT_TROUBLE_CALL_WHAT: Key = Key("print-trouble-call-what");
pub const PRINT_TROUBLE_DESK: Key = Key("print-trouble-desk");
pub const PRINT_TROUBLE_DESK_WHAT: Key = Key("print-trouble-desk-what");
pub const PRINT_TROUBLE_HELP: Key = Key("print-trouble-help");
pub const PRINT_TROUBLE_KEPT: Key = Key("print-trouble-kept");
pub const PRINT_TROUBLE_LATER: Key = Key("print-trouble-later");
pub const PRINT_TROUBLE_LATER_WHAT: Key = Key("print-trouble-later-what");
pub const PRINT_TROUBLE_NEEDSHELP: Key = Key("print-trouble-needsHelp");
pub const PRINT_TROUBLE_NEEDSHELP_WHAT: Key = Key("print-trouble-needsHelp-what");
pub const PRINT_TROUBLE_OFFLINE: Key = Key("print-trouble-offline");
pub const PRINT_TROUBLE_OFFLINE_WHAT: Key = Key("print-trouble-offline-what");
pub const PRINT_TROUBLE_PAPEROUT: Key = Key("print-trouble-paperOut");
pub const PRINT_TROUBLE_PAPEROUT_WHAT: Key = Key("print-trouble-paperOut-what");
pub const PRINT_TROUBLE_RETRY: Key = Key("print-trouble-retry");
pub const PRINT_TROUBLE_RETRY_WHAT: Key = Key("print-trouble-retry-what");
pub const PRINT_TROUBLE_SOME: Key = Key("print-trouble-some");
pub const PRINT_TROUBLE_TITLE: Key = Key("print-trouble-title");
pub const PRIVACY_AGREE: Key = Key("privacy-agree");
pub const PRIVACY_BLANK: Key = Key("privacy-blank");
pub const PRIVACY_CAMERA: Key = Key("privacy-camera");
pub const PRIVACY_HELP: Key = Key("privacy-help");
pub const PRIVACY_KINDS: Key = Key("privacy-kinds");
pub const PRIVACY_KINDS_WHAT: Key = Key("privacy-kinds-what");
pub const PRIVACY_PERIOD: Key = Key("privacy-period");
pub const PRIVACY_PERIOD_WHAT: Key = Key("privacy-period-what");
pub const PRIVACY_PURPOSE: Key = Key("privacy-purpose");
pub const PRIVACY_PURPOSE_WHAT: Key = Key("privacy-purpose-what");
pub const PRIVACY_REFUSE: Key = Key("privacy-refuse");
pub const PRIVACY_REFUSE_WHAT: Key = Key("privacy-refuse-what");
pub const PRIVACY_RIGHTS: Key = Key("privacy-rights");
pub const PRIVACY_RIGHTS_WHAT: Key = Key("privacy-rights-what");
pub const PRIVACY_TITLE: Key = Key("privacy-title");
pub const PRIVACY_USE: Key = Key("privacy-use");
pub const PRIVACY_USE_WHAT: Key = Key("privacy-use-what");
pub const PRIVACY_WHO: Key = Key("privacy-who");
pub const PRIVACY_WHO_WHAT: Key = Key("privacy-who-what");
pub const PROBLEM_CASE_NUMBER: Key = Key("problem-case_number");
pub const PROBLEM_CONTROL_CHARACTER: Key = Key("problem-control_character");
pub const PROBLEM_DIVISION: Key = Key("problem-division");
pub const PROBLEM_EMAIL: Key = Key("problem-email");
pub const PROBLEM_EXPECTED_AMOUNT: Key = Key("problem-expected_amount");
pub const PROBLEM_EXPECTED_CHOICE: Key = Key("problem-expected_choice");
pub const PROBLEM_EXPECTED_CHOICES: Key = Key("problem-expected_choices");
pub const PROBLEM_EXPECTED_DATE: Key = Key("problem-expected_date");
pub const PROBLEM_EXPECTED_NUMBER: Key = Key("problem-expected_number");
pub const PROBLEM_EXPECTED_ROWS: Key = Key("problem-expected_rows");
pub const PROBLEM_EXPECTED_TEXT: Key = Key("problem-expected_text");
pub const PROBLEM_EXPECTED_YES_NO: Key = Key("problem-expected_yes_no");
pub const PROBLEM_ID_BUSINESS: Key = Key("problem-id_business");
pub const PROBLEM_ID_BUSINESS_LENGTH: Key = Key("problem-id_business_length");
pub const PROBLEM_ID_CARD_NUMBER: Key = Key("problem-id_card_number");
pub const PROBLEM_ID_LONG: Key = Key("problem-id_long");
pub const PROBLEM_ID_OLD_ENDED: Key = Key("problem-id_old_ended");
pub const PROBLEM_ID_PERSON: Key = Key("problem-id_person");
pub const PROBLEM_ID_RESIDENT: Key = Key("problem-id_resident");
pub const PROBLEM_ID_SHORT: Key = Key("problem-id_short");
pub const PROBLEM_MOBILE_EXTENSION: Key = Key("problem-mobile_extension");
pub const PROBLEM_MOBILE_KIND: Key = Key("problem-mobile_kind");
pub const PROBLEM_MOBILE_LONG: Key = Key("problem-mobile_long");
pub const PROBLEM_MOBILE_SHORT: Key = Key("problem-mobile_short");
pub const PROBLEM_MUST_TICK: Key = Key("problem-must_tick");
pub const PROBLEM_NAME_LETTER: Key = Key("problem-name_letter");
pub const PROBLEM_NAME_SIGN: Key = Key("problem-name_sign");
pub const PROBLEM_NOT_AN_INPUT: Key = Key("problem-not_an_input");
pub const PROBLEM_NOT_AN_OBJECT: Key = Key("problem-not_an_object");
pub const PROBLEM_NOT_APPLICABLE: Key = Key("problem-not_applicable");
pub const PROBLEM_NOT_JSON: Key = Key("problem-not_json");
pub const PROBLEM_PASSPORT: Key = Key("problem-passport");
pub const PROBLEM_PHONE_SHAPE: Key = Key("problem-phone_shape");
pub const PROBLEM_PRIVATE_USE: Key = Key("problem-private_use");
pub const PROBLEM_REQUIRED: Key = Key("problem-required");
pub const PROBLEM_ROWS_MISSING: Key = Key("problem-rows_missing");
pub const PROBLEM_ROWS_TOO_MANY: Key = Key("problem-rows_too_many");
pub const PROBLEM_TOO_LARGE: Key = Key("problem-too_large");
pub const PROBLEM_TOO_LONG: Key = Key("problem-too_long");
pub const PROBLEM_TOO_SHORT: Key = Key("problem-too_short");
pub const PROBLEM_TOO_SMALL: Key = Key("problem-too_small");
pub const PROBLEM_UNKNOWN_FIELD: Key = Key("problem-unknown_field");
pub const PROBLEM_WORDS_MISSING: Key = Key("problem-words_missing");
pub const SHELL_COVER_TITLE: Key = Key("shell-cover-title");
pub const SHELL_DATE_DAY: Key = Key("shell-date-day");
pub const SHELL_DATE_FULL: Key = Key("shell-date-full");
pub const SHELL_DISPLAY_DONE: Key = Key("shell-display-done");
pub const SHELL_DISPLAY_HELP: Key = Key("shell-display-help");
pub const SHELL_DISPLAY_SIZE: Key = Key("shell-display-size");
pub const SHELL_DISPLAY_SIZE_1: Key = Key("shell-display-size-1");
pub const SHELL_DISPLAY_SIZE_2: Key = Key("shell-display-size-2");
pub const SHELL_DISPLAY_SIZE_3: Key = Key("shell-display-size-3");
pub const SHELL_DISPLAY_SIZE_4: Key = Key("shell-display-size-4");
pub const SHELL_DISPLAY_THEME: Key = Key("shell-display-theme");
pub const SHELL_DISPLAY_THEME_CONTRAST: Key = Key("shell-display-theme-contrast");
pub const SHELL_DISPLAY_THEME_DARK: Key = Key("shell-display-theme-dark");
pub const SHELL_DISPLAY_THEME_DEFAULT: Key = Key("shell-display-theme-default");
pub const SHELL_DISPLAY_THEME_YELLOW: Key = Key("shell-display-theme-yellow");
pub const SHELL_DISPLAY_TITLE: Key = Key("shell-display-title");
pub const SHELL_DOCK_AT_HELP: Key = Key("shell-dock-at_help");
pub const SHELL_DOCK_AT_HOME: Key = Key("shell-dock-at_home");
pub const SHELL_DOCK_AT_LANGUAGE: Key = Key("shell-dock-at_language");
pub const SHELL_DOCK_AT_TEXT: Key = Key("shell-dock-at_text");
pub const SHELL_DOCK_BACK: Key = Key("shell-dock-back");
pub const SHELL_DOCK_FINISH: Key = Key("shell-dock-finish");
pub const SHELL_DOCK_HELP: Key = Key("shell-dock-help");
pub const SHELL_DOCK_HOME: Key = Key("shell-dock-home");
pub const SHELL_DOCK_LANGUAGE: Key = Key("shell-dock-language");
pub const SHELL_DOCK_LOW: Key = Key("shell-dock-low");
pub const SHELL_DOCK_NO_BACK: Key = Key("shell-dock-no_back");
pub const SHELL_DOCK_NORMAL: Key = Key("shell-dock-normal");
pub const SHELL_DOCK_TEXT: Key = Key("shell-dock-text");
pub const SHELL_ERROR_BAD_REQUEST: Key = Key("shell-error-bad_request");
pub const SHELL_ERROR_BUSY: Key = Key("shell-error-busy");
pub const SHELL_ERROR_FORM_INCOMPLETE: Key = Key("shell-error-form_incomplete");
pub const SHELL_ERROR_INCIDENT: Key = Key("shell-error-incident");
pub const SHELL_ERROR_INTERNAL: Key = Key("shell-error-internal");
pub const SHELL_ERROR_LEDGER_UNAVAILABLE: Key = Key("shell-error-ledger_unavailable");
pub const SHELL_ERROR_NOT_FOUND: Key = Key("shell-error-not_found");
pub const SHELL_ERROR_NOT_READY: Key = Key("shell-error-not_ready");
pub const SHELL_ERROR_PAPER_MISSING_GLYPH: Key = Key("shell-error-paper_missing_glyph");
pub const SHELL_ERROR_PRINTER_NEEDS_HELP: Key = Key("shell-error-printer_needs_help");
pub const SHELL_ERROR_PRINTER_OFFLINE: Key = Key("shell-error-printer_offline");
pub const SHELL_ERROR_PRINTER_PAPER_OUT: Key = Key("shell-error-printer_paper_out");
pub const SHELL_ERROR_TITLE: Key = Key("shell-error-title");
pub const SHELL_ERROR_TOO_LARGE: Key = Key("shell-error-too_large");
pub const SHELL_ERROR_VISIT_ENDED: Key = Key("shell-error-visit_ended");
pub const SHELL_FINISH_NO: Key = Key("shell-finish-no");
pub const SHELL_FINISH_TITLE: Key = Key("shell-finish-title");
pub const SHELL_FINISH_WHAT: Key = Key("shell-finish-what");
pub const SHELL_FINISH_YES: Key = Key("shell-finish-yes");
pub const SHELL_GO_HOME: Key = Key("shell-go-home");
pub const SHELL_HELP_CALL: Key = Key("shell-help-call");
pub const SHELL_HELP_CODE: Key = Key("shell-help-code");
pub const SHELL_HELP_COMING: Key = Key("shell-help-coming");
pub const SHELL_HELP_COMING_WHAT: Key = Key("shell-help-coming-what");
pub const SHELL_HELP_FAILED: Key = Key("shell-help-failed");
pub const SHELL_HELP_FRAUD: Key = Key("shell-help-fraud");
pub const SHELL_HELP_HELP: Key = Key("shell-help-help");
pub const SHELL_HELP_HERE: Key = Key("shell-help-here");
pub const SHELL_HELP_NO_MONEY: Key = Key("shell-help-no_money");
pub const SHELL_HELP_PHONE: Key = Key("shell-help-phone");
pub const SHELL_HELP_PRIVACY: Key = Key("shell-help-privacy");
pub const SHELL_HELP_RETURN: Key = Key("shell-help-return");
pub const SHELL_HELP_TITLE: Key = Key("shell-help-title");
pub const SHELL_IDLE_CLEAR: Key = Key("shell-idle-clear");
pub const SHELL_IDLE_STAY: Key = Key("shell-idle-stay");
pub const SHELL_IDLE_TITLE: Key = Key("shell-idle-title");
pub const SHELL_IDLE_WHAT: Key = Key("shell-idle-what");
pub const SHELL_IDLE_WIPE: Key = Key("shell-idle-wipe");
pub const SHELL_LANGUAGE_HELP: Key = Key("shell-language-help");
pub const SHELL_LANGUAGE_LEAD: Key = Key("shell-language-lead");
pub const SHELL_LANGUAGE_TITLE: Key = Key("shell-language-title");
pub const SHELL_OUT_CODE_LEDGER_KEY_GONE: Key = Key("shell-out-code-ledger-key-gone");
pub const SHELL_OUT_CODE_OTHER: Key = Key("shell-out-code-other");
pub const SHELL_OUT_CODE_START: Key = Key("shell-out-code-start");
pub const SHELL_OUT_HELP: Key = Key("shell-out-help");
pub const SHELL_OUT_PHONE: Key = Key("shell-out-phone");
pub const SHELL_OUT_STAFF: Key = Key("shell-out-staff");
pub const SHELL_OUT_TITLE: Key = Key("shell-out-title");
pub const SHELL_OUT_WHAT: Key = Key("shell-out-what");
pub const SHELL_RETRY: Key = Key("shell-retry");
pub const SHELL_SAMPLE: Key = Key("shell-sample");
pub const SHELL_SAMPLE_WHAT: Key = Key("shell-sample-what");
pub const SHELL_TIME_AFTERNOON: Key = Key("shell-time-afternoon");
pub const SHELL_TIME_AFTERNOON_SHARP: Key = Key("shell-time-afternoon_sharp");
pub const SHELL_TIME_MORNING: Key = Key("shell-time-morning");
pub const SHELL_TIME_MORNING_SHARP: Key = Key("shell-time-morning_sharp");
pub const SHELL_TOP_CLOCK_UNSURE: Key = Key("shell-top-clock_unsure");
pub const SHELL_TOP_SUB: Key = Key("shell-top-sub");
pub const SHELL_WEEKDAY_1: Key = Key("shell-weekday-1");
pub const SHELL_WEEKDAY_2: Key = Key("shell-weekday-2");
pub const SHELL_WEEKDAY_3: Key = Key("shell-weekday-3");
pub const SHELL_WEEKDAY_4: Key = Key("shell-weekday-4");
pub const SHELL_WEEKDAY_5: Key = Key("shell-weekday-5");
pub const SHELL_WEEKDAY_6: Key = Key("shell-weekday-6");
pub const SHELL_WEEKDAY_7: Key = Key("shell-weekday-7");
pub const STAFF_HELP: Key = Key("staff-help");
pub const STAFF_MACHINE: Key = Key("staff-machine");
pub const STAFF_NONE: Key = Key("staff-none");
pub const STAFF_RELOAD: Key = Key("staff-reload");
pub const STAFF_SINCE: Key = Key("staff-since");
pub const STAFF_STATE_DEGRADED: Key = Key("staff-state-degraded");
pub const STAFF_STATE_MISSING: Key = Key("staff-state-missing");
pub const STAFF_STATE_OK: Key = Key("staff-state-ok");
pub const STAFF_TITLE: Key = Key("staff-title");
pub const STAFF_TODO: Key = Key("staff-todo");
pub const STAFF_WALL_HELP: Key = Key("staff-wall-help");
pub const STAFF_WALL_LEAD: Key = Key("staff-wall-lead");
pub const STAFF_WALL_TITLE: Key = Key("staff-wall-title");
pub const SURVEY_ANONYMOUS: Key = Key("survey-anonymous");
pub const SURVEY_BACK: Key = Key("survey-back");
pub const SURVEY_CHOICE_GOOD: Key = Key("survey-choice-good");
pub const SURVEY_CHOICE_OK: Key = Key("survey-choice-ok");
pub const SURVEY_CHOICE_POOR: Key = Key("survey-choice-poor");
pub const SURVEY_CHOSE: Key = Key("survey-chose");
pub const SURVEY_COUNT: Key = Key("survey-count");
pub const SURVEY_FAILED: Key = Key("survey-failed");
pub const SURVEY_FAILED_TITLE: Key = Key("survey-failed-title");
pub const SURVEY_HELP: Key = Key("survey-help");
pub const SURVEY_LEAD: Key = Key("survey-lead");
pub const SURVEY_NEXT: Key = Key("survey-next");
pub const SURVEY_Q_COMPLAINT: Key = Key("survey-q-complaint");
pub const SURVEY_Q_COURTESY: Key = Key("survey-q-courtesy");
pub const SURVEY_Q_ENVIRONMENT: Key = Key("survey-q-environment");
pub const SURVEY_Q_FACILITY: Key = Key("survey-q-facility");
pub const SURVEY_SEND: Key = Key("survey-send");
pub const SURVEY_SENDING: Key = Key("survey-sending");
pub const SURVEY_SKIP: Key = Key("survey-skip");
pub const SURVEY_SUGGEST_EMPTY: Key = Key("survey-suggest-empty");
pub const SURVEY_SUGGEST_FIELD: Key = Key("survey-suggest-field");
pub const SURVEY_SUGGEST_HELP: Key = Key("survey-suggest-help");
pub const SURVEY_SUGGEST_LEAD: Key = Key("survey-suggest-lead");
pub const SURVEY_SUGGEST_TITLE: Key = Key("survey-suggest-title");
pub const SURVEY_THANKS_HELP: Key = Key("survey-thanks-help");
pub const SURVEY_THANKS_HOME: Key = Key("survey-thanks-home");
pub const SURVEY_THANKS_TITLE: Key = Key("survey-thanks-title");
pub const SURVEY_THANKS_WHAT: Key = Key("survey-thanks-what");
pub const SURVEY_TITLE: Key = Key("survey-title");
pub const SURVEY_WHY_ATTITUDE: Key = Key("survey-why-attitude");
pub const SURVEY_WHY_EXPLAIN: Key = Key("survey-why-explain");
pub const SURVEY_WHY_HELP: Key = Key("survey-why-help");
pub const SURVEY_WHY_LEAD: Key = Key("survey-why-lead");
pub const SURVEY_WHY_LETTER: Key = Key("survey-why-letter");
pub const SURVEY_WHY_MACHINE: Key = Key("survey-why-machine");
pub const SURVEY_WHY_PLACE: Key = Key("survey-why-place");
pub const SURVEY_WHY_SKIP: Key = Key("survey-why-skip");
pub const SURVEY_WHY_TITLE: Key = Key("survey-why-title");
pub const SURVEY_WHY_WAITING: Key = Key("survey-why-waiting");
