import java.util.HashMap;
import java.util.Map;

/** Arguments of the form --name value. */
final class Options {
    private final Map<String, String> words = new HashMap<>();

    Options(String[] arguments) {
        if (arguments.length % 2 != 0) throw new IllegalArgumentException("every --name needs a value");
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--")) throw new IllegalArgumentException(arguments[i]);
            words.put(arguments[i].substring(2), arguments[i + 1]);
        }
    }

    String text(String name) {
        String value = words.get(name);
        if (value == null) throw new IllegalArgumentException("--" + name + " is missing");
        return value;
    }

    String text(String name, String otherwise) {
        return words.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        String value = words.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
