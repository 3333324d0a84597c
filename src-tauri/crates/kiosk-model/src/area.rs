//! Areas: square metres, and 坪 beside them.

/// One square metre in 坪.
const PING_PER_M2: f64 = 0.3025;

/// The area in 坪 for an area in square metres, to five decimals as the agency publishes it.
pub fn ping(m2: f64) -> f64 {
    (m2 * PING_PER_M2 * 1e5).round() / 1e5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_agree_with_the_published_pairs() {
        let pairs = [
            (169.33625, 51.22422),
            (112.125, 33.91781),
            (88_806.0, 26_863.815),
            (82.155, 24.85189),
            (0.0, 0.0),
        ];
        for (m2, expected) in pairs {
            assert!((ping(m2) - expected).abs() < 2e-5, "{m2}");
        }
    }
}
