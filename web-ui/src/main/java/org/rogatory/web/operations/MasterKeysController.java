package org.rogatory.web.operations;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.persons.MasterKeyLine;
import org.rogatory.persons.MasterRotation;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The master keys for the operator, by their numbers: which is in use, which can be, which may go; never a key. */
@Controller
class MasterKeysController {

    private static final String PATH = "/operations/keys";
    private static final String STARTED = "started-";

    private final MasterRotation rotation;
    private final Directory directory;
    private final Words words;

    MasterKeysController(MasterRotation rotation, Directory directory, Words words) {
        this.rotation = rotation;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView list(Officer officer) {
        FailedJobsController.operatorOnly(officer);
        return page(rotation.lines(officer), new FormErrors(), officer);
    }

    /** There is no way back, so the operator says that every node has been started with the key. */
    @PostMapping(PATH + "/{number}")
    ModelAndView use(@PathVariable String number, @RequestParam Map<String, String> sent, Officer officer) {
        FailedJobsController.operatorOnly(officer);
        var lines = rotation.lines(officer);
        var wanted = lines.stream()
                .filter(line -> line.state() == MasterKeyLine.State.READY)
                .filter(line -> String.valueOf(line.number()).equals(number))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!sent.containsKey(STARTED + number)) {
            var errors = new FormErrors().add(STARTED + number, words.text("refusal.field-missing"));
            return page(lines, errors, officer);
        }
        if (!rotation.use(wanted.number(), officer)) {
            throw Refusal.notFound();
        }
        return new ModelAndView("redirect:" + PATH + "?done=use");
    }

    private ModelAndView page(List<MasterKeyLine> lines, FormErrors errors, Officer officer) {
        var zone = directory.times().zone(officer.authority());
        var page = new ModelAndView("operations/keys", "errors", errors);
        page.addObject("keys", lines.stream().map(line -> row(line, zone)).toList());
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    /**
     * A master key as the page shows it.
     *
     * @param begun since when it is in use; empty where that is not known
     * @param ready whether it can be taken into use
     */
    record KeyRow(int number, String state, String begun, long wrapped, boolean ready) {}

    private KeyRow row(MasterKeyLine line, ZoneId zone) {
        return new KeyRow(
                line.number(),
                words.text("operations.keys.state." + line.state().name().toLowerCase(Locale.ROOT)),
                line.begun() == null ? "" : words.moment(line.begun(), zone),
                line.wrapped(),
                line.state() == MasterKeyLine.State.READY);
    }
}
