package org.rogatory.integrations.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rogatory.registers.SheetWriter;
import org.springframework.stereotype.Component;

/** Writes XLSX by fastexcel; texts go inline, so that memory does not grow with the table. */
@Component
class FastExcelSheets implements SheetWriter {

    private static final int LINES_IN_MEMORY = 200;
    private static final int WIDTH = 18;

    @Override
    public Sheet begin(OutputStream target, String name, List<String> titles) throws IOException {
        var workbook = new Workbook(target, "Rogatory", null);
        var sheet = workbook.newWorksheet(name);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0);
        sheet.freezePane(0, 1);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, titles.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        return new Lines(workbook, sheet);
    }

    private static final class Lines implements Sheet {

        private final Workbook workbook;
        private final Worksheet sheet;
        private int line = 1;

        Lines(Workbook workbook, Worksheet sheet) {
            this.workbook = workbook;
            this.sheet = sheet;
        }

        @Override
        public void add(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                sheet.inlineString(line, column, cells.get(column));
            }
            line++;
            if (line % LINES_IN_MEMORY == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
