/// British English.
package struct English: Words {
    package init() {}
}
