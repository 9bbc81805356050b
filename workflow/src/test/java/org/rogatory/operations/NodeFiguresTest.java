package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.figures.Figures;
import org.rogatory.figures.Measured;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

class NodeFiguresTest {

    private final Figures figures = mock(Figures.class);
    private final NodeFigures read = new NodeFigures(figures);

    @Test
    void givesThemToWhoOperatesTheNode() {
        var measured = new Measured(null, List.of());
        when(figures.read()).thenReturn(measured);

        assertThat(read.read(officer(Set.of(Role.OPERATOR)))).isSameAs(measured);
    }

    @Test
    void refusesAllOthers() {
        var others = officer(EnumSet.complementOf(EnumSet.of(Role.OPERATOR)));

        assertThatThrownBy(() -> read.read(others)).isInstanceOf(Refusal.class).hasMessage("role");
        verifyNoMoreInteractions(figures);
    }

    private static Officer officer(Set<Role> roles) {
        return new Officer("namunaev.uz", "Namunaev", "UZ", "UZ-MOJ", roles);
    }
}
