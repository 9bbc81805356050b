package org.rogatory.integrations.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.SyntheticLetters;

/** The letter that is measured: two pages with a mark, an annex with its hash and places for two signatures. */
public final class BenchLetter {

    private static final int PAGES = 2;

    private BenchLetter() {}

    /** The shortest one of that many pages. */
    public static Letter twoPages() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        Letter letter;
        do {
            paragraphs.add(SyntheticLetters.RUSSIAN);
            paragraphs.add(SyntheticLetters.UZBEK);
            paragraphs.add(SyntheticLetters.ENGLISH);
            letter = SyntheticLetters.withParagraphs(paragraphs).in(SyntheticLetters.MARKED);
        } while (pages(letter) < PAGES);
        return letter;
    }

    /** The same, laid out. */
    public static byte[] laidOut() throws IOException {
        return new OpenHtmlPdfRenderer().render(twoPages());
    }

    private static int pages(Letter letter) throws IOException {
        try (PDDocument document = Loader.loadPDF(new OpenHtmlPdfRenderer().render(letter))) {
            return document.getNumberOfPages();
        }
    }
}
