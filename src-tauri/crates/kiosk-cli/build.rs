//! How the command line is linked.
#![forbid(unsafe_code)]

fn main() {
    let target = |what: &str| std::env::var(format!("CARGO_CFG_TARGET_{what}"));
    // The places that the system's loader fills in at every start, one bit each instead of 24 bytes:
    // there are eighty thousand. glibc reads them so since 2.36, the one of Debian 12.
    if target("OS").as_deref() == Ok("linux") && target("ENV").as_deref() == Ok("gnu") {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
