package org.rogatory.integrations.keys;

import java.util.Map;
import java.util.TreeMap;
import org.rogatory.persons.MasterTokens;
import org.rogatory.persons.WrappingKey;
import org.springframework.stereotype.Component;

/** The master keys that the settings name in tokens; opened at start, so that a node without them does not start. */
@Component
class TokenMasters implements MasterTokens {

    private final Map<Integer, WrappingKey> keys = new TreeMap<>();

    TokenMasters(TokenMasterSettings settings) {
        settings.tokens().forEach((number, told) -> keys.put(number, TokenMasterKey.open(number, told)));
    }

    @Override
    public Map<Integer, WrappingKey> byNumber() {
        return keys;
    }
}
