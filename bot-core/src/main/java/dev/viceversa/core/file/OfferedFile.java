package dev.viceversa.core.file;

/**
 * A file as it leaves the house.
 *
 * @param name what it is called when saved, letters, digits, {@code . _ -} only
 * @param mediaType such as {@code text/calendar; charset=utf-8}
 * @param bytes its content; not copied, so not to be changed
 */
public record OfferedFile(String name, String mediaType, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferedFile(String otherName, String otherType, byte[] otherBytes)
                && name.equals(otherName)
                && mediaType.equals(otherType)
                && java.util.Arrays.equals(bytes, otherBytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + java.util.Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "OfferedFile[" + name + ", " + mediaType + ", " + bytes.length + " bytes]";
    }
}
