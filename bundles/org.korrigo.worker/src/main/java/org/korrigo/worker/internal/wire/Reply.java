package org.korrigo.worker.internal.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.korrigo.spi.PluginException;

/** What a child says: that it is ready, or how a call ended. */
public sealed interface Reply {

    int LONGEST_TEXT = 1 << 20;
    int MOST_FACTS = 1000;

    void write(DataOutputStream out) throws IOException;

    static Reply read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case Ready.KIND -> new Ready();
            case Done.KIND -> new Done(Frames.bytes(in, Call.MAX_BYTES));
            case Refused.KIND -> Refused.readRest(in);
            case Defect.KIND -> new Defect(in.readBoolean(), Frames.text(in, LONGEST_TEXT));
            default -> throw new IOException("Unknown reply " + kind);
        };
    }

    /** The child has started. */
    record Ready() implements Reply {
        static final int KIND = 1;

        @Override
        public void write(DataOutputStream out) throws IOException {
            out.writeByte(KIND);
            out.flush();
        }
    }

    record Done(byte[] answer) implements Reply {
        static final int KIND = 2;

        @Override
        public void write(DataOutputStream out) throws IOException {
            out.writeByte(KIND);
            Frames.write(out, answer);
            out.flush();
        }
    }

    /** The code found its input at fault. */
    record Refused(String code, String message, Map<String, String> facts) implements Reply {
        static final int KIND = 3;

        public static Refused of(PluginException e) {
            return new Refused(e.code(), String.valueOf(e.getMessage()), e.facts());
        }

        public PluginException asException() {
            return new PluginException(code, message, facts);
        }

        @Override
        public void write(DataOutputStream out) throws IOException {
            out.writeByte(KIND);
            Frames.write(out, code);
            Frames.write(out, message);
            out.writeInt(facts.size());
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                Frames.write(out, fact.getKey());
                Frames.write(out, fact.getValue());
            }
            out.flush();
        }

        static Refused readRest(DataInputStream in) throws IOException {
            String code = Frames.text(in, LONGEST_TEXT);
            String message = Frames.text(in, LONGEST_TEXT);
            int count = in.readInt();
            if (count < 0 || count > MOST_FACTS) {
                throw new IOException(count + " facts");
            }
            Map<String, String> facts = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                facts.put(Frames.text(in, LONGEST_TEXT), Frames.text(in, LONGEST_TEXT));
            }
            return new Refused(code, message, facts);
        }
    }

    /** The code threw what it should not: its author has work to do. @param error whether it was an {@code Error} */
    record Defect(boolean error, String stack) implements Reply {
        static final int KIND = 4;

        @Override
        public void write(DataOutputStream out) throws IOException {
            out.writeByte(KIND);
            out.writeBoolean(error);
            Frames.write(out, stack);
            out.flush();
        }
    }
}
