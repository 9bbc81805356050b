package org.rogatory.archive;

import org.springframework.data.repository.Repository;

interface ArchiveItemRepository extends Repository<ArchiveItem, ArchiveItem.Key> {

    Iterable<ArchiveItem> saveAll(Iterable<ArchiveItem> items);
}
