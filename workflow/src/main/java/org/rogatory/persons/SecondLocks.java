package org.rogatory.persons;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Files under two locks: half of the key lies under the master key of this node, the other half is sealed for another
 * organisation, such as a shelter, whose private key never lies here in clear. Neither can read the file alone; nor can
 * jobs.
 */
@Component
class SecondLocks {

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
     * @param theirs the cabinet of who holds the other key
     * @throws IllegalStateException if there is a key already: what was written with it would lie under one lock
     * @throws IllegalArgumentException if theirs has no public key of a cabinet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String reference, Cabinet theirs) {
        if (keys.findById(reference).isPresent()) {
            throw new IllegalStateException("The file has a key already");
        }
        var shut = CabinetKey.seal(theirs.publicKey(), Secret.randomKey(), context(reference));
        keys.saveAndFlush(masters.wrapped(Secret.randomKey(), reference).underTwoLocks());
        locks.saveAndFlush(new SecondLock(reference, theirs, shut));
        TransactionSynchronizationManager.registerSynchronization(forgetting(reference));
    }

    /** Where the transaction is undone the file gets another lock next time. */
    private static TransactionSynchronization forgetting(String reference) {
        return new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                OpenHalves.forget(reference);
            }
        };
    }

    /** The other half of the key of a file of this organisation; empty where it is another's. */
    Optional<byte[]> half(String reference, OpenCabinet theirs) {
        return locks.findById(reference).filter(lock -> ofSame(lock, theirs)).map(lock -> open(lock, theirs));
    }

    /** The same of many files, in one statement. */
    Map<String, byte[]> halves(Collection<String> references, OpenCabinet theirs) {
        return locks.findAllById(references).stream()
                .filter(lock -> ofSame(lock, theirs))
                .collect(Collectors.toMap(SecondLock::caseRef, lock -> open(lock, theirs)));
    }

    private static boolean ofSame(SecondLock lock, OpenCabinet theirs) {
        return lock.organisation().equals(theirs.organisation());
    }

    private static byte[] open(SecondLock lock, OpenCabinet theirs) {
        return theirs.key(lock.keyNumber()).open(lock.shut(), context(lock.caseRef()));
    }

    /** The same half, sealed for another key of the same cabinet. */
    static byte[] anew(SecondLock lock, OpenCabinet theirs, int number) {
        var sealed = theirs.key(number).publicKey();
        return CabinetKey.seal(sealed, open(lock, theirs), context(lock.caseRef()));
    }

    private static String context(String reference) {
        return "two-locks:" + reference;
    }
}
