//! The Debian packages each part of the work needs: the one list, in three groups.

/// To compile and link: a C compiler, WebKitGTK for the window, libcrypto for SQLCipher.
pub(crate) const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libssl-dev",
];

/// To show the window on a machine without a display, and take its picture.
pub(crate) const DISPLAY: &[&str] = &["xvfb", "xauth", "dbus", "dbus-x11", "imagemagick"];

/// To test with real parts: WebDriver, an IPP printer, a Secret Service, PDF readers, a file server, Unihan.
pub(crate) const TESTS: &[&str] = &[
    "webkit2gtk-driver",
    "gnome-keyring",
    "cups-daemon",
    "cups-client",
    "cups-ipp-utils",
    "poppler-utils",
    "qpdf",
    "xdotool",
    "python3",
    // Signed content is served by a file server that others wrote.
    "nginx-light",
    // The readings of the 注音 keyboard are checked against the Unihan files they were made from.
    "unicode-data",
    "bzip2",
];
