package org.heardportal.hostile;

/** Something to put where a person would type a few words. The first twelve are markers: they show when a page or a header takes them at their word. */
enum HostileText {
    ELEMENT("\"><svg onload=alert(1)>"),
    SCRIPT("</title></textarea><script>alert(1)</script>"),
    ATTRIBUTE("' autofocus onfocus=alert(1) x='"),
    FACES_EXPRESSION("#{" + Verdict.FACTORS + "}"),
    PAGE_EXPRESSION("${" + Verdict.FACTORS + "}"),
    TEMPLATE_EXPRESSION("{{" + Verdict.FACTORS + "}}"),
    HEADER("x\r\n" + Verdict.HEADER + ": yes\r\n\r\n<b>"),
    QUOTE("' or 1=1; drop table account; --"),
    PATH("../../../../WEB-INF/web.xml"),
    ADDRESS("https://elsewhere.example/\t//elsewhere.example"),
    DIRECTION("\u202Egnp.exe\u202C\u2066x"),
    COMBINING("e" + "\u0301".repeat(500)),

    NOTHING(""),
    SPACES(" \t\n\u00A0\u3000"),
    NUL("a\0b"),
    CONTROL("a\u0001\u001B[31m\u007Fb"),
    LONG("word ".repeat(2_000)),
    LONG_WORD("x".repeat(10_000)),
    BRACKETS("(".repeat(5_000)),
    QUERY_LANGUAGE("title:* AND NOT (\"bin\"~2^3 OR [a TO z] /.*/ \\"),
    ARABIC("\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645"),
    CHINESE("\u5783\u573E\u6536\u96C6"),
    EMOJI("\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDDBD\uD83D\uDDD1\uFE0F"),
    PERCENT("%00%zz%"),
    NEGATIVE("-1"),
    HUGE_NUMBER("99999999999999999999"),
    BRACES("{0,choice,1#{0}}");

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
