package org.rogatory.persons;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files under two locks: half of the key lies under the master key of this node, the other half is encrypted for another
 * organisation, such as a shelter, whose private key never lies here. Neither can read the file alone; nor can jobs.
 */
@Service
public class SecondLocks {

    private static final int SHORTEST = 3072;
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final FileKeyRepository keys;
    private final SecondLockRepository locks;
    private final MasterKeys masters;

    SecondLocks(FileKeyRepository keys, SecondLockRepository locks, MasterKeys masters) {
        this.keys = keys;
        this.locks = locks;
        this.masters = masters;
    }

    /**
     * Puts a file that nothing is kept of yet under two locks, for good.
     *
     * @param organisation code of who holds the other key
     * @throws IllegalStateException if there is a key already: what was written with it would lie under one lock
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String reference, String organisation, PublicKey theirs) {
        if (keys.existsById(reference)) {
            throw new IllegalStateException("The file has a key already");
        }
        if (!(theirs instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() < SHORTEST) {
            throw new IllegalArgumentException("The other key is no RSA key of " + SHORTEST + " bits or more");
        }
        keys.saveAndFlush(masters.wrapped(Secret.randomKey(), reference).underTwoLocks());
        locks.saveAndFlush(new SecondLock(reference, organisation, shut(rsa, Secret.randomKey())));
    }

    /**
     * Does a piece of work with the file open. The other half is here for that time and in this thread alone, and is
     * written nowhere.
     *
     * @param theirs the private key of the organisation, as it opens it for this work
     * @throws UnreadableSecret if it is not the key that the file was locked for
     */
    public <T> T opened(String reference, PrivateKey theirs, Supplier<T> work) {
        var lock = locks.findById(reference).orElseThrow(() -> new UnreadableSecret(reference));
        return OpenHalves.during(reference, unlocked(reference, lock, theirs), work);
    }

    private static byte[] shut(RSAPublicKey theirs, byte[] half) {
        try {
            var cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, theirs, OAEP);
            return cipher.doFinal(half);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot encrypt", impossible);
        }
    }

    private static byte[] unlocked(String reference, SecondLock lock, PrivateKey theirs) {
        try {
            var cipher = cipher();
            cipher.init(Cipher.DECRYPT_MODE, theirs, OAEP);
            return cipher.doFinal(lock.shut());
        } catch (GeneralSecurityException another) {
            throw new UnreadableSecret(reference);
        }
    }

    private static Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("RSA/ECB/OAEPPadding");
    }
}
