package org.heardportal.search.lucene;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Where an index lies. */
final class InMemory {

    private InMemory() {
    }

    /** A folder in memory whose files lie in one piece each: every search cuts dozens of pieces from them, and a cut through many buffers copies the list of them. */
    static Directory folder() {
        return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }
}
