package org.rogatory.resolutions;

import java.util.Map;
import org.rogatory.subject.UnsearchedPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of resolutions stand in no index of persons: nobody searches them, and how many there are is said. */
@Component
class UnsearchedResolutions implements UnsearchedPlaces {

    private final ResolutionRepository resolutions;

    UnsearchedResolutions(ResolutionRepository resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> of(String authority) {
        return Map.of("resolutions", resolutions.written(authority));
    }
}
