//! `font://localhost/<name>`: the screen uses the very fonts the paper uses.

use tauri::http::{Request, Response, StatusCode, header};

/// Answers a font request. Only names of the bundled list exist.
pub(crate) fn serve(request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let name = request.uri().path().trim_start_matches('/');
    let answer = Response::builder()
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    let answer = match kiosk_app::fonts::web_font(name) {
        Some(bytes) => answer
            .header(header::CONTENT_TYPE, "font/otf")
            .header(header::CACHE_CONTROL, "max-age=31536000, immutable")
            .body(bytes.to_vec()),
        None => answer.status(StatusCode::NOT_FOUND).body(Vec::new()),
    };
    answer.unwrap_or_else(|_| Response::new(Vec::new()))
}
