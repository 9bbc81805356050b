package org.rogatory.referral.cabinet;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.CabinetView.Holder;
import org.rogatory.persons.Cabinets;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.referral.file.OpenReferrals;

/** The last who opens a cabinet is held as long as there is anything to open, and closed by whoever knows that. */
class CabinetStaffTest {

    private static final String SERVICE = "TM-SHELTER-1";
    private static final Officer LAST = new Officer("desk.head", "Testov", "TM", SERVICE, Set.of(Role.HEAD));

    private final Cabinets cabinets = mock(Cabinets.class);
    private final HelpOrganisations organisations = mock(HelpOrganisations.class);
    private final OpenReferrals files = mock(OpenReferrals.class);
    private final CabinetStaff staff = new CabinetStaff(cabinets, mock(UserAccounts.class), organisations, files);

    @BeforeEach
    void heAloneHoldsIt() {
        var holder = new Holder(LAST.username(), false, LAST.username(), Instant.EPOCH);
        when(cabinets.find(SERVICE)).thenReturn(Optional.of(new CabinetView(SERVICE, true, "", List.of(holder))));
        stands(OrganisationStanding.CLOSED);
    }

    private void stands(OrganisationStanding standing) {
        when(organisations.standing(SERVICE)).thenReturn(standing);
    }

    private void held() {
        assertThatThrownBy(() -> staff.demandFree(LAST)).hasMessage(CabinetStaff.LAST);
    }

    @Test
    void whereNothingIsOpenOfAServiceThatIsClosedHeIsFree() {
        assertThatCode(() -> staff.demandFree(LAST)).doesNotThrowAnyException();
    }

    @Test
    void whileAFileIsOpenOrTheServiceIsNotClosedHeStays() {
        when(files.any(SERVICE)).thenReturn(true);
        held();
        when(files.any(SERVICE)).thenReturn(false);
        stands(OrganisationStanding.CLOSING);
        held();
        stands(OrganisationStanding.WORKING);
        held();
    }

    @Test
    void whoeverKnowsItClosesHisAccount() {
        stands(OrganisationStanding.WORKING);
        assertThatThrownBy(() -> staff.demandClosable(LAST, false)).hasMessage(CabinetStaff.LAST);
        assertThatCode(() -> staff.demandClosable(LAST, true)).doesNotThrowAnyException();
    }
}
