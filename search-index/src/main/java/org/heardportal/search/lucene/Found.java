package org.heardportal.search.lucene;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * What a query finds.
 *
 * @param total how many documents fit and pass the filter
 * @param places those of the asked page
 * @param fitting the documents that fit, whether they pass the filter or not
 */
record Found(int total, List<Place> places, FixedBitSet fitting) {

    /**
     * One place in the list.
     *
     * @param number that of the document
     * @param bet whether it stands here because an owner said so
     */
    record Place(int number, double score, boolean bet) {
    }
}
