@echo off
rem Runs Dateline: finds a JDK, builds when the sources are newer than the last build, passes the flags the JDK needs.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JDK="
set "MAJOR=0"

if defined JAVA_HOME call :take "%JAVA_HOME%"
if not defined JDK for %%j in (javac.exe) do if not "%%~$PATH:j"=="" (
    for %%b in ("%%~dp$PATH:j..") do call :take "%%~fb"
)
if not defined JDK for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    if exist "%%~r" for /d %%d in ("%%~r\*") do if not defined JDK call :take "%%~fd"
)
if not defined JDK (
    echo dateline: no JDK 17 or newer found; get one with: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
    exit /b 1
)

set "STALE=1"
if exist "%HOME_DIR%\app\target\built" (
    "%JDK%\bin\java" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "%HOME_DIR%\app\target\dateline.jar" org.dateline.app.launch.BuildCheck "%HOME_DIR%"
    if !errorlevel! equ 0 set "STALE="
)
if defined STALE (
    echo dateline: building ^(the first time fetches about 60 MB of libraries^) ... 1>&2
    if not exist "%HOME_DIR%\app\target" mkdir "%HOME_DIR%\app\target"
    type nul > "%HOME_DIR%\app\target\built.start"
    pushd "%HOME_DIR%"
    set "JAVA_HOME=%JDK%"
    call mvnw.cmd -q -B -pl app -am package -Dmaven.test.skip=true 1>&2 <nul
    if errorlevel 1 (
        popd
        echo dateline: the build failed, see above 1>&2
        exit /b 1
    )
    popd
    move /y "%HOME_DIR%\app\target\built.start" "%HOME_DIR%\app\target\built" >nul
)

set "FLAGS="
if %MAJOR% geq 22 set "FLAGS=--enable-native-access=ALL-UNNAMED"
"%JDK%\bin\java" -Xmx1g -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 %FLAGS% %DATELINE_JAVA_OPTS% "-Ddateline.home=%HOME_DIR%" -cp "%HOME_DIR%\app\target\dateline.jar" org.dateline.app.Main %*
exit /b %errorlevel%

:take
if not exist "%~1\bin\javac.exe" goto :eof
if not exist "%~1\release" goto :eof
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~v"
for /f "tokens=1 delims=." %%m in ("%FOUND%") do set "FOUND_MAJOR=%%m"
if not defined FOUND_MAJOR goto :eof
if %FOUND_MAJOR% geq 17 (
    set "JDK=%~1"
    set "MAJOR=%FOUND_MAJOR%"
)
goto :eof
