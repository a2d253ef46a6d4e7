package org.heardportal.guard.planted.innerpackagesbelongtotheirparent.search.lucene;

public class Door {
}
