package org.conflictledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text stands out by 4.5 and drawings by 3 (WCAG 2.2), by day and by night. */
class ColoursTest {

  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6});");

  @Test
  void standOut() throws IOException {
    String style = style();
    int night = style.indexOf("prefers-color-scheme: dark");
    check(colours(style.substring(0, night)));
    check(colours(style.substring(night)));
  }

  private static void check(Map<String, Integer> colours) {
    for (String text : List.of("ink", "soft", "link", "low")) {
      assertThat(contrast(colours, text, "paper")).as(text).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(contrast(colours, "ink", "mark")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours, "ink", "land")).isGreaterThanOrEqualTo(4.5);
    for (String shape : List.of("low", "best", "line", "in-low", "in-best", "news4", "tone1")) {
      assertThat(contrast(colours, shape, "paper")).as(shape).isGreaterThanOrEqualTo(3);
    }
    // One bound is told from the next by lightness alone.
    assertThat(contrast(colours, "low", "best")).isGreaterThanOrEqualTo(2);
    assertThat(contrast(colours, "best", "high")).isGreaterThanOrEqualTo(1.9);
    assertThat(contrast(colours, "in-low", "in-best")).isGreaterThanOrEqualTo(2);
    assertThat(contrast(colours, "in-best", "in-high")).isGreaterThanOrEqualTo(1.9);
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
  }

  private static double part(int value) {
    double share = (value & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Integer> colours(String style) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(style);
    while (matcher.find()) {
      colours.putIfAbsent(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  private static String style() throws IOException {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
