package org.rogatory.transfer.sentence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How the sentence is served after the handover, as the State that carries it out tells it. */
@Service
public class ExecutionReports {

    private static final String TEXT = "text";

    private final ExecutionReportRepository reports;
    private final FileTexts texts;
    private final Clock clock;

    ExecutionReports(ExecutionReportRepository reports, FileTexts texts, Clock clock) {
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
    }

    /** Something told, by us or by them. */
    public record Told(
            String kind,
            LocalDate happenedOn,
            boolean ours,
            @Nullable String text) {}

    /** Keeps what was told, in the transaction of the act that tells it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseFile file, Told told) {
        var report = new ExecutionReport(UUID.randomUUID().toString(), file.caseRef(), told, clock.instant());
        reports.save(report.saying(hidden(file, told.text())));
    }

    private @Nullable String hidden(CaseFile file, @Nullable String text) {
        return text == null
                ? null
                : texts.hide(
                        file.caseRef(), JsonMapper.shared().createObjectNode().put(TEXT, text));
    }

    /** All that was told, the earliest first. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<ReportView> of(CaseFile file) {
        return reports.of(file.caseRef(), AccessScope.system()).stream()
                .map(this::view)
                .toList();
    }

    private ReportView view(ExecutionReport report) {
        var said = texts.show(report.caseRef(), report.hiddenWords()).path(TEXT).asString("");
        return new ReportView(
                report.reportRef(), report.kind(), report.happenedOn(), report.ours(), said.isEmpty() ? null : said);
    }
}
