package org.rogatory.integrations.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rogatory.imports.SheetReader;
import org.rogatory.imports.TemplateWriter;
import org.springframework.stereotype.Component;

/** Writes templates by fastexcel: columns of text stay text, columns of lists offer their words and take others, which are told later. */
@Component
class FastExcelTemplates implements TemplateWriter {

    private static final int WIDTH = 22;
    private static final int WIDE = 60;
    private static final String TEXT = "@";
    private static final String DAY = "dd.mm.yyyy";

    @Override
    public void write(OutputStream target, Template template) throws IOException {
        var workbook = new Workbook(target, "Rogatory", null);
        var sheet = workbook.newWorksheet(template.name());
        var pages = new ArrayList<Worksheet>();
        for (var page : template.pages()) {
            pages.add(page(workbook, page));
        }
        landscape(sheet);
        for (int column = 0; column < template.heads().size(); column++) {
            head(sheet, column, template.heads().get(column), pages);
        }
        workbook.finish();
    }

    private static void head(Worksheet sheet, int column, Head head, List<Worksheet> pages) {
        sheet.width(column, WIDTH);
        sheet.style(column).format(head.day() ? DAY : TEXT).set();
        sheet.inlineString(0, column, head.title());
        sheet.style(0, column).bold().wrapText(true).set();
        var offered = head.offered();
        if (offered != null) {
            var words = pages.get(offered.page())
                    .range(offered.first() + 1, offered.column(), offered.last() + 1, offered.column());
            sheet.range(1, column, SheetReader.MOST_LINES, column)
                    .validateWithList(words)
                    .showErrorMessage(false)
                    .errorTitle("")
                    .error("");
        }
    }

    private static Worksheet page(Workbook workbook, Page page) {
        var sheet = workbook.newWorksheet(page.name());
        landscape(sheet);
        for (int column = 0; column < page.titles().size(); column++) {
            sheet.width(column, column == page.titles().size() - 1 ? WIDE : WIDTH);
            sheet.inlineString(0, column, page.titles().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        for (int line = 0; line < page.lines().size(); line++) {
            var cells = page.lines().get(line);
            for (int column = 0; column < cells.size(); column++) {
                sheet.inlineString(line + 1, column, cells.get(column));
                sheet.style(line + 1, column).wrapText(true).set();
            }
        }
        return sheet;
    }

    private static void landscape(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0);
        sheet.freezePane(0, 1);
    }
}
