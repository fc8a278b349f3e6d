package io.mycelium.fruiting.file;

/**
 * By what a followed file is known again: part of a feed's memory.
 *
 * @param key its identity in the file system, which stays when it is renamed; empty where there is none
 * @param head a hash of its first bytes
 * @param headBytes how many these are: none that has not been read
 */
record Origin(String key, long head, long headBytes) {
    /** So many bytes tell one file from another, whatever their identities say. */
    static final int TELLING_BYTES = 1024;
}
