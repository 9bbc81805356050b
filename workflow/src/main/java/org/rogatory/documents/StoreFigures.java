package org.rogatory.documents;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.documents.bytes.ByteStore;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.FigureUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How much room is left for documents, and whether the antivirus answers where one is set up. */
@Component
class StoreFigures implements FigureSource {

    private static final long GIB = 1024L * 1024 * 1024;

    private final ByteStore bytes;
    private final ObjectProvider<Antivirus> antivirus;

    StoreFigures(ByteStore bytes, ObjectProvider<Antivirus> antivirus) {
        this.bytes = bytes;
        this.antivirus = antivirus;
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(
                Figure.of("store-room", bytes.room()).counting(FigureUnit.BYTES).wantingMore(10 * GIB, GIB));
        var one = antivirus.getIfAvailable();
        var state = one == null ? Antivirus.State.OFF : one.state();
        if (state != Antivirus.State.OFF) {
            var reached = state == Antivirus.State.REACHED;
            figures.add(Figure.of("antivirus", reached ? 1 : 0)
                    .counting(FigureUnit.SWITCH)
                    .in(reached ? FigureState.OK : FigureState.BAD));
        }
        return figures;
    }
}
