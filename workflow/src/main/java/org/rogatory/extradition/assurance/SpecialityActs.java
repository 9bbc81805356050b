package org.rogatory.extradition.assurance;

import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/** A person writes down why one who was given up may be prosecuted for more, also when the file is closed. */
@Component
class SpecialityActs implements BesideFlow {

    static final String NOTE = "record_speciality_ground";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            NOTE,
            List.of(
                    needed(ActField.KIND, "speciality_grounds"),
                    optional(ActField.REFERENCE),
                    optional(ActField.HAPPENED_ON),
                    needed(ActField.INTERNAL_TEXT),
                    optional(ActField.FILES)));

    private final Speciality speciality;

    SpecialityActs(Speciality speciality) {
        this.speciality = speciality;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return AssuranceFiles.keeps(file) && speciality.arises(file);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        speciality.note(file, act, officer);
    }
}
