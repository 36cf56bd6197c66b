#!/bin/sh
# Signs, packs and has notarised what `python3 dev.py package` built on macOS. Not run by us yet.
#
#   packaging/macos/release.sh FLAVOUR "Developer ID Application: NAME (TEAM)" KEYCHAIN_PROFILE
#
# KEYCHAIN_PROFILE is what `xcrun notarytool store-credentials` was given. Without the second and
# third argument the image is made unsigned, for a try on one's own machine.
set -eu

flavour=${1:?agent or supervisor}
identity=${2:-}
credentials=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out="$root/build/package/$flavour"
app="$out/Callside.app"
version=$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' "$root/app/version.py")
image="$out/callside-$flavour-$version.dmg"

[ -d "$app" ] || { echo "$app is not built: python3 dev.py package --flavour $flavour" >&2; exit 1; }

if [ -n "$identity" ]; then
    # From the inside out: a signature seals what lies below it.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -111 \) -print |
        while IFS= read -r file; do
            codesign --force --timestamp --options runtime --sign "$identity" \
                --entitlements "$here/entitlements.plist" "$file"
        done
    codesign --force --timestamp --options runtime --sign "$identity" \
        --entitlements "$here/entitlements.plist" "$app"
    codesign --verify --deep --strict "$app"
fi

rm -f "$image"
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname "Callside $version" -srcfolder "$staging" -format UDZO "$image"

if [ -n "$credentials" ]; then
    codesign --sign "$identity" --timestamp "$image"
    xcrun notarytool submit "$image" --keychain-profile "$credentials" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
