package org.rogatory.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rogatory.bench.Figures.Figure;

/** The figures as a page of text: the ratios with their goals first. */
final class Page {

    private static final String LARGE = "Document of 100 MB signed, brought to LTA and verified (`LargeDocumentTest`)";

    private static final String NOTES = "Compare ratios, not times: both sides of each come from the same run.\n\n"
            + "The letter has two pages, a mark and places for two signatures; "
            + "without PDF/A and PDF/UA it has no fields and no data either. "
            + "A bare signature is made by `java.security.Signature` over the bytes of that letter. "
            + "Time-stamps and answers on revocation are made in the same process and counted; "
            + "the key of the time-stamp authority is P-256 in every run, whatever the seal's: "
            + "one of RSA-3072 makes each time-stamp dearer.\n\n"
            + "The heap is that of a process that could not hold the document; "
            + "it shows nothing of layout and previews, nor of documents that would fit into it.\n\n";

    private Page() {}

    static String of(Figures figures, Effort effort) {
        StringBuilder page = new StringBuilder(head(effort)).append(NOTES);
        page.append("| Ratio | Measured | ± | At most | Held |\n|---|---|---|---|---|\n");
        Ratio.GOALS.forEach(goal -> page.append(line(
                goal.what(),
                exact(goal.in(figures)),
                exact(goal.error(figures)),
                exact(goal.most()),
                goal.isHeld(figures) ? "yes" : "no")));
        Ratio.OTHERS.forEach(other ->
                page.append(line(other.what(), exact(other.in(figures)), exact(other.error(figures)), "", "")));
        page.append("\n| Heap | At most | Held |\n|---|---|---|\n")
                .append(line(LARGE, "96 MB", System.getProperty("rogatory.bench.heap", "not measured")));
        page.append("\n| Work | Milliseconds | ± | Per second and core | KB allocated |\n|---|---|---|---|---|\n");
        works().forEach((name, what) -> page.append(line(what, figures.of(name))));
        return page.toString();
    }

    private static String head(Effort effort) {
        return "# Layout, signing and verification, measured\n\n"
                + "By `bench/run" + (effort.rough() ? " --quick" : "") + "` on " + LocalDate.now(ZoneOffset.UTC)
                + ". Machine: " + System.getProperty("rogatory.bench.machine", "not told")
                + ". Java: " + Runtime.version() + ", " + System.getProperty("java.vm.name")
                + " (" + System.getProperty("os.arch") + "). One thread; forks: " + effort.forks()
                + ", each with " + effort.warmUps() + " rounds to warm up and " + effort.rounds()
                + " that count, of " + effort.seconds() + " s. Errors (±) are those of the tool at 99.9 %; that of a "
                + "ratio is made of both its sides'. A goal is held if what was measured is not above it: "
                + "nothing is allowed for the error.\n\n";
    }

    private static Map<String, String> works() {
        Map<String, String> works = new LinkedHashMap<>();
        works.put("LayoutBench.accessible", "Layout, PDF/A-3a and PDF/UA-1");
        works.put("LayoutBench.plain", "Layout, neither of them");
        for (String kind : new String[] {Ratio.RSA, Ratio.ELLIPTIC}) {
            works.put("SigningBench.bare" + kind, "Bare signature," + kind);
            works.put("SigningBench.b" + kind, "Signature at B," + kind);
            works.put("SigningBench.t" + kind, "Signature at T," + kind);
            works.put("SigningBench.toLt" + kind, "From T to LT," + kind);
            works.put("SigningBench.toLta" + kind, "From LT to LTA," + kind);
            works.put("SigningBench.lta" + kind, "Letter signed and brought to LTA, as a whole," + kind);
            works.put("VerifyBench.bareOne" + kind, "Bare verification of one signature," + kind);
            works.put("VerifyBench.bareTwo" + kind, "Bare verification of two signatures," + kind);
            works.put("VerifyBench.oneAtB" + kind, "Verification of one signature at B," + kind);
            works.put("VerifyBench.twoAtLta" + kind, "Verification of two signatures at LTA," + kind);
        }
        return works;
    }

    private static String line(String what, Figure figure) {
        return line(
                what,
                String.format(Locale.ROOT, "%.3f", figure.milliseconds()),
                String.format(Locale.ROOT, "%.3f", figure.error()),
                number(figure.perSecond()),
                String.format(Locale.ROOT, "%.0f", figure.bytes() / 1024));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String exact(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
