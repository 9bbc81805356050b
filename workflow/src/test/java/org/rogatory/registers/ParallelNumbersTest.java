package org.rogatory.registers;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ParallelNumbersTest {

    @Test
    void haveNoGapAndNoDouble() throws InterruptedException, ExecutionException {
        try (var office = JournalsOn.h2()) {
            ParallelNumbers.haveNoGapAndNoDouble(office);
        }
    }
}
