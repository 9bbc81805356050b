package org.rogatory.web.operations;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.persons.MasterKeyLine;
import org.rogatory.persons.MasterRotation;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The master keys for the operator, by their numbers: which is in use, which can be, which may go; never a key. */
@Controller
class MasterKeysController {

    private static final String PATH = "/operations/keys";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final MasterRotation rotation;
    private final Directory directory;
    private final Words words;

    MasterKeysController(MasterRotation rotation, Directory directory, Words words) {
        this.rotation = rotation;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping(PATH)
    String list(Officer officer, Model model) {
        FailedJobsController.operatorOnly(officer);
        var zone = directory.zone(officer.authority());
        model.addAttribute(
                "keys", rotation.lines().stream().map(line -> row(line, zone)).toList());
        return "operations/keys";
    }

    @PostMapping(PATH + "/{number}")
    String use(@PathVariable String number, Officer officer) {
        FailedJobsController.operatorOnly(officer);
        if (!NUMBER.matcher(number).matches() || !rotation.use(Integer.parseInt(number), officer.username())) {
            throw Refusal.notFound();
        }
        return "redirect:/operations/keys?done=use";
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
